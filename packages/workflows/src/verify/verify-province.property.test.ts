import { addDays } from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidePassing } from '../deadlines/decide-passing.js'
import { runningDeadlines } from '../deadlines/running-deadlines.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import { statechart } from '../procedure/statechart.js'
import type { StepOffice } from '../procedure/step-office.js'
import { stepsOf } from '../procedure/steps-of.js'
import { layOver } from '../province/lay-over.js'
import { national } from '../province/nation.js'
import type { ProcedureOverlay, StepInsert } from '../province/procedure-overlay.js'
import type { Province } from '../province/province.js'
import { askTheFront, ownBasis, sampleOverlay } from '../province/sample-overlay.fixture.js'
import { type Scenario, scenario } from '../testing/scenario.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import { explore } from './explore.js'
import { verifyProvince } from './verify-province.js'

const ids = [
  'evaluate.neighbourhood',
  'evaluate.commune',
  'covenant',
  'survey',
  'plan',
  'establish',
  'operate',
] as const
type Passing =
  | { readonly whenPassed: 'remind' }
  | { readonly whenPassed: 'escalate'; readonly to: readonly StepOffice[] }

const actsOf = (id: string): readonly string[] => [
  ...new Set(
    national.procedures
      .filter((one) => one.id === id)
      .flatMap(stepsOf)
      .map(({ command }) => command),
  ),
]

const insertIn = (id: string, place: number) =>
  fc
    .record({
      anchor: fc.constantFrom(...actsOf(id)),
      where: fc.constantFrom('before', 'after', 'beside'),
      workingDays: fc.constantFrom(1, 1, 2, 5),
      at: fc.constantFrom('commune', 'province'),
      passing: fc.constantFrom<Passing>(
        { whenPassed: 'remind' },
        { whenPassed: 'escalate', to: [{ position: 'chairman', at: 'commune' }] },
      ),
      requires: fc.subarray<Requirement>([
        { kind: 'documents', documents: ['opinion_letter'] },
        { kind: 'reason', basis: ownBasis },
        { kind: 'separation', from: id, of: 'person', basis: ownBasis },
      ]),
    })
    .map(({ anchor, where, workingDays, at, passing, requires }): StepInsert => {
      const anchored =
        where === 'before' ? { before: anchor } : where === 'after' ? { after: anchor } : { beside: anchor }
      return askTheFront(anchored, {
        command: `ask${place}`,
        fact: `Asked${place}`,
        by: [{ position: 'front', at: at === 'province' ? 'province' : 'commune' }],
        requires: requires.map((one) => (one.kind === 'separation' ? { ...one, from: anchor } : one)),
        deadline: { workingDays, ...passing, basis: ownBasis },
      })
    })

const overlayOf = (id: string) =>
  fc
    .tuple(
      fc.tuple(insertIn(id, 1), insertIn(id, 2), insertIn(id, 3)),
      fc.constantFrom(1, 1, 2, 3),
      fc.option(fc.record({ act: fc.constantFrom(...actsOf(id)), days: fc.constantFrom(1, 3, 30) }), { freq: 4 }),
    )
    .map(([inserts, count, shorter]): readonly [string, ProcedureOverlay] => [
      id,
      {
        inserts: inserts.slice(0, count),
        ...(shorter ? { shortens: { [shorter.act]: { workingDays: shorter.days, basis: ownBasis } } } : {}),
      },
    ])

const overlays = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 })
  .chain((some) => fc.tuple(...some.map(overlayOf)))
  .map((some): Province => ({ ...sampleOverlay, procedures: Object.fromEntries(some) }))

const openedIn = (procedure: Procedure): Scenario => {
  const subject = procedure.meta.subject === 'neighbourhood' ? 'n08779.anh-dung' : 'c08782@2025-07-01'
  const openedBy = { position: 'police', unit: subject, person: 'p' } as const
  return scenario({ procedure, subject, openedBy, openedOn: '2025-09-01' })
}

/** One turn of an office that chooses among what is open, on some day; what does not succeed changes nothing. */
const turned = (now: Scenario, { choice, wait }: { readonly choice: number; readonly wait: number }): Scenario => {
  const on = addDays(now.dossier.lastOn, wait)
  const situation = now.on(on)
  const [due] = runningDeadlines(situation.procedure, now.dossier, situation).filter(({ fires }) => fires <= on)
  const passed = due && decidePassing(situation, due, { at: `${on}T00:00:00+07:00`, on })
  const looked = passed ? now.given(passed) : now
  const open = statechart(situation.procedure).open(looked.dossier.value)
  const step = open[choice % Math.max(1, open.length)]
  if (!step || step.by.length === 0) return looked
  const willing = willingAttempt(step, looked.on, on)
  const asked = { ...willing, by: { ...willing.by, person: `p-${choice % 3}` } }
  return looked.when(asked).ok ? looked.after(asked) : looked
}

const goesOn = (now: Scenario): boolean => {
  const { procedure } = now.on(now.dossier.lastOn)
  const running = runningDeadlines(procedure, now.dossier, now.on(now.dossier.lastOn))
  if (running.some(({ passing }) => passing === 'deem' || passing === 'use')) return true
  return statechart(procedure)
    .open(now.dossier.value)
    .filter(({ by }) => by.length > 0)
    .some((step) => {
      const willing = willingAttempt(step, now.on)
      return now.when({ ...willing, by: { ...willing.by, person: 'người-mới' } }).ok
    })
}

const turns = fc.array(fc.record({ choice: fc.nat(7), wait: fc.constantFrom(0, 1, 5, 30, 200) }), { maxLength: 14 })

describe('any overlay', () => {
  it('is verified or refused, never a crash', () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.jsonValue({ maxDepth: 3 }).map((more) => ({ ...sampleOverlay, procedures: more })),
      fc.jsonValue({ maxDepth: 3 }).map((more) => ({ ...sampleOverlay, procedures: { survey: more }, ruleSets: more })),
    )
    fc.assert(
      fc.property(anything, (overlay) => {
        const { faults, certificate } = verifyProvince(overlay)
        expect(faults.length === 0).toBe(certificate !== undefined)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('that is certified leaves no dossier stuck in thousands of lives, whatever offices and days do to it', () => {
    let lived = 0
    fc.assert(
      fc.property(overlays, fc.array(turns, { minLength: 60, maxLength: 60 }), (overlay, lives) => {
        if (!verifyProvince(overlay).certificate) return
        const merged = layOver(national, [overlay]).procedures.filter(
          (one, place) => one !== national.procedures[place] && one.meta.to === undefined,
        )
        for (const procedure of merged) {
          expect(explore(procedure).stuck).toEqual([])
          for (const life of lives) {
            lived += 1
            const now = life.reduce(turned, openedIn(procedure))
            expect(now.dossier.ended || goesOn(now), JSON.stringify(now.dossier.value)).toBe(true)
          }
        }
      }),
      { numRuns: 250 },
    )
    expect(lived).toBeGreaterThan(2_000)
  }, 60_000)
})
