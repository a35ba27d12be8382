import type { OverlayPath } from '../province/overlay-diagnostic.js'
import { anchorOf, type ProcedureOverlay, type StepInsert } from '../province/procedure-overlay.js'
import type { Province, RuleSetOverlay } from '../province/province.js'
import type { Rename } from './rename.js'

/** A word that was rewritten, and where. */
export interface Rewritten {
  readonly path: OverlayPath
  readonly from: string
  readonly to: readonly string[]
}

/** An overlay in the words of today, and what was rewritten in it. */
export interface Upgrade {
  readonly overlay: Province
  readonly rewritten: readonly Rewritten[]
}

type Note = (path: OverlayPath, from: string, to: readonly string[]) => void

/** The words that stand for a word today; itself where nobody renamed it. */
type Today = (word: string) => readonly [string, ...string[]]

const todayOf =
  (renames: readonly Rename[], kind: Rename['kind'], of?: string): Today =>
  (word) =>
    renames.find((one) => one.kind === kind && one.from === word && one.of === of)?.to ?? [word]

const isSame = (word: string, to: readonly string[]): boolean => to.length === 1 && to[0] === word

/** A record under the keys of today; what was split is said of each of its parts. */
const rekeyed = <Value>(
  record: Readonly<Partial<Record<string, Value>>> | undefined,
  today: Today,
  path: OverlayPath,
  note: Note,
): Readonly<Record<string, Value>> | undefined =>
  record &&
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): readonly (readonly [string, Value])[] => {
      if (value === undefined) return []
      const to = today(key)
      if (!isSame(key, to)) note([...path, key], key, to)
      return to.map((word) => [word, value])
    }),
  )

/** A step stands before the first part of an act that was split, and after or beside its last. */
const anchored = (insert: StepInsert, to: readonly [string, ...string[]]): StepInsert => {
  const last = to.at(-1) ?? to[0]
  if ('before' in insert) return { ...insert, before: to[0] }
  return 'after' in insert ? { ...insert, after: last } : { ...insert, beside: last }
}

const upgradedInsert = (insert: StepInsert, today: Today, path: OverlayPath, note: Note): StepInsert => {
  const anchor = anchorOf(insert)
  const to = today(anchor)
  if (isSame(anchor, to)) return insert
  note([...path, 'before' in insert ? 'before' : 'after' in insert ? 'after' : 'beside'], anchor, to)
  return anchored(insert, to)
}

const upgradedProcedure = (
  overlay: ProcedureOverlay,
  id: string,
  renames: readonly Rename[],
  note: Note,
): ProcedureOverlay => {
  const acts = todayOf(renames, 'act', id)
  const states = todayOf(renames, 'state', id)
  const at = ['procedures', id]
  const { inserts, requires, shortens, rewords } = overlay
  return {
    ...overlay,
    ...(inserts
      ? { inserts: inserts.map((one, place) => upgradedInsert(one, acts, [...at, 'inserts', place], note)) }
      : {}),
    ...(requires ? { requires: rekeyed(requires, acts, [...at, 'requires'], note) ?? {} } : {}),
    ...(shortens ? { shortens: rekeyed(shortens, acts, [...at, 'shortens'], note) ?? {} } : {}),
    ...(rewords
      ? {
          rewords: {
            ...rewords,
            ...(rewords.acts ? { acts: rekeyed(rewords.acts, acts, [...at, 'rewords', 'acts'], note) ?? {} } : {}),
            ...(rewords.states
              ? { states: rekeyed(rewords.states, states, [...at, 'rewords', 'states'], note) ?? {} }
              : {}),
          },
        }
      : {}),
  }
}

const upgradedRules = (overlay: RuleSetOverlay, id: string, renames: readonly Rename[], note: Note): RuleSetOverlay => {
  const criteria = todayOf(renames, 'criterion', id)
  const { tightens } = overlay
  return tightens
    ? { ...overlay, tightens: rekeyed(tightens, criteria, ['ruleSets', id, 'tightens'], note) ?? {} }
    : overlay
}

const mapped = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  change: (value: Value, key: string) => Value,
): Readonly<Record<string, Value>> | undefined =>
  record && Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))

const oneRelease = (overlay: Province, renames: readonly Rename[], note: Note): Province => {
  const procedures = mapped(overlay.procedures, (one, id) => upgradedProcedure(one, id, renames, note))
  const ruleSets = mapped(overlay.ruleSets, (one, id) => upgradedRules(one, id, renames, note))
  const named = rekeyed(procedures, todayOf(renames, 'procedure'), ['procedures'], note)
  const called = rekeyed(ruleSets, todayOf(renames, 'ruleSet'), ['ruleSets'], note)
  return { ...overlay, ...(named ? { procedures: named } : {}), ...(called ? { ruleSets: called } : {}) }
}

/**
 * Rewrites an overlay where releases have renamed or split what it speaks of, one release after another. What was split
 * is said of every part; a step stands before the first of them and after the last. It is to be verified again.
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
  const note: Note = (path, from, to) => rewritten.push({ path, from, to })
  const releases = [...new Set(renames.map(({ release }) => release))]
  const upgraded = releases.reduce(
    (now, release) =>
      oneRelease(
        now,
        renames.filter((one) => one.release === release),
        note,
      ),
    overlay,
  )
  return { overlay: rewritten.length > 0 ? upgraded : overlay, rewritten }
}
