import type { Requirement } from '../procedure/requirement.js'
import type { OverlayDiagnostic, OverlayPath } from '../province/overlay-diagnostic.js'
import { anchorOf, type ProcedureOverlay, type ShorterTerm, type StepInsert } from '../province/procedure-overlay.js'
import type { Province, RuleSetOverlay } from '../province/province.js'
import { rekeyed } from './rekeyed.js'
import type { Rename } from './rename.js'
import { isSame, lastWord, type Rewriting, type Rewritten, type Today } from './rewriting.js'
import { upgradeRequirements } from './upgrade-requirements.js'

export type { Rewritten } from './rewriting.js'

/** An overlay in the words of today, what was rewritten in it, and what could not be. */
export interface Upgrade {
  readonly overlay: Province
  readonly rewritten: readonly Rewritten[]
  readonly faults: readonly OverlayDiagnostic[]
}

/** A step stands before the first part of an act that was split, and after or beside its last. */
const anchored = (insert: StepInsert, to: readonly [string, ...string[]]): StepInsert => {
  const last = to.at(-1) ?? to[0]
  if ('before' in insert) return { ...insert, before: to[0] }
  return 'after' in insert ? { ...insert, after: last } : { ...insert, beside: last }
}

const upgradedInsert = (insert: StepInsert, acts: Today, path: OverlayPath, rewriting: Rewriting): StepInsert => {
  const anchor = anchorOf(insert)
  const to = acts(anchor)
  if (!isSame(anchor, to)) {
    rewriting.note([...path, 'before' in insert ? 'before' : 'after' in insert ? 'after' : 'beside'], anchor, to)
  }
  const { requires } = insert
  return {
    ...anchored(insert, to),
    ...(requires ? { requires: upgradeRequirements(requires, acts, [...path, 'requires'], rewriting) } : {}),
  }
}

/** A record with its values changed, each with its place. */
const mapped = <Value>(
  record: Readonly<Partial<Record<string, Value>>>,
  path: OverlayPath,
  change: (value: Value, path: OverlayPath, key: string) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, change(value, [...path, key], key)] as const],
    ),
  )

const joined = (one: readonly Requirement[], other: readonly Requirement[]): readonly Requirement[] => [
  ...one,
  ...other,
]

const upgradedTerm = (term: ShorterTerm, acts: Today, path: OverlayPath, rewriting: Rewriting): ShorterTerm =>
  'after' in term && term.after !== undefined
    ? { ...term, after: lastWord(term.after, acts, [...path, 'after'], rewriting) }
    : term

const upgradedWords = (
  rewords: NonNullable<ProcedureOverlay['rewords']>,
  id: string,
  at: OverlayPath,
  rewriting: Rewriting,
): ProcedureOverlay['rewords'] => {
  const { acts, states } = rewords
  return {
    ...rewords,
    ...(acts ? { acts: rekeyed(acts, rewriting.today('act', id), [...at, 'acts'], rewriting) } : {}),
    ...(states ? { states: rekeyed(states, rewriting.today('state', id), [...at, 'states'], rewriting) } : {}),
  }
}

const upgradedProcedure = (overlay: ProcedureOverlay, id: string, rewriting: Rewriting): ProcedureOverlay => {
  const acts = rewriting.today('act', id)
  const at = (key: string): OverlayPath => ['procedures', id, key]
  const { inserts, requires, shortens, rewords } = overlay
  // what stands under a key is rewritten before the key is: places are told as they were
  const needed =
    requires && mapped(requires, at('requires'), (one, path) => upgradeRequirements(one, acts, path, rewriting))
  const terms = shortens && mapped(shortens, at('shortens'), (one, path) => upgradedTerm(one, acts, path, rewriting))
  return {
    ...overlay,
    ...(inserts
      ? { inserts: inserts.map((one, place) => upgradedInsert(one, acts, [...at('inserts'), place], rewriting)) }
      : {}),
    ...(needed ? { requires: rekeyed(needed, acts, at('requires'), rewriting, joined) } : {}),
    ...(terms ? { shortens: rekeyed(terms, acts, at('shortens'), rewriting) } : {}),
    ...(rewords ? { rewords: upgradedWords(rewords, id, at('rewords'), rewriting) ?? {} } : {}),
  }
}

const upgradedRules = (overlay: RuleSetOverlay, id: string, rewriting: Rewriting): RuleSetOverlay => {
  const { tightens } = overlay
  const path = ['ruleSets', id, 'tightens']
  return tightens
    ? { ...overlay, tightens: rekeyed(tightens, rewriting.today('criterion', id), path, rewriting) }
    : overlay
}

const oneRelease = (overlay: Province, rewriting: Rewriting): Province => {
  const { procedures, ruleSets } = overlay
  const laid = procedures && mapped(procedures, [], (one, _, id) => upgradedProcedure(one, id, rewriting))
  const rules = ruleSets && mapped(ruleSets, [], (one, _, id) => upgradedRules(one, id, rewriting))
  return {
    ...overlay,
    ...(laid ? { procedures: rekeyed(laid, rewriting.today('procedure'), ['procedures'], rewriting) } : {}),
    ...(rules ? { ruleSets: rekeyed(rules, rewriting.today('ruleSet'), ['ruleSets'], rewriting) } : {}),
  }
}

const todayIn =
  (renames: readonly Rename[]): Rewriting['today'] =>
  (kind, of) =>
  (word) =>
    renames.find((one) => one.kind === kind && one.from === word && one.of === of)?.to ?? [word]

/**
 * Rewrites an overlay where releases have renamed or split what it speaks of, one release after another. What was split
 * is said of every part; a step stands before the first of them and after the last. Two words
 * that became one are joined where what they say can be, and else left and told in `faults`. It is to be verified again.
 *
 * @example
 * ```ts
 * const overlay = { id: 'a', unit: 'p26', name: { vi: 'A', en: 'A' }, procedures: { survey: { rewords: {} } } }
 * const renames = [{ release: '0.2.0', kind: 'procedure', from: 'survey', to: ['study'] }] as const
 * Object.keys(upgradeOverlay(overlay, renames).overlay.procedures ?? {}) // => ['study']
 * ```
 */
export const upgradeOverlay = (overlay: Province, renames: readonly Rename[]): Upgrade => {
  const rewritten: Rewritten[] = []
  const faults: OverlayDiagnostic[] = []
  const releases = [...new Set(renames.map(({ release }) => release))]
  const upgraded = releases.reduce(
    (now, release) =>
      oneRelease(now, {
        today: todayIn(renames.filter((one) => one.release === release)),
        note: (path, from, to) => rewritten.push({ path, from, to }),
        fault: (fault) => faults.push({ ...fault, place: overlay.id }),
      }),
    overlay,
  )
  return { overlay: rewritten.length > 0 ? upgraded : overlay, rewritten, faults }
}
