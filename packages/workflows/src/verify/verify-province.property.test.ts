import { addDays } from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidePassing } from '../deadlines/decide-passing.js'
import { runningDeadlines } from '../deadlines/running-deadlines.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import { layOver } from '../province/lay-over.js'
import { national } from '../province/nation.js'
import { sampleOverlay } from '../province/sample-overlay.fixture.js'
import { type Scenario, scenario } from '../testing/scenario.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import { anyOverlay } from './any-overlay.fixture.js'
import { explore } from './explore.js'
import { verifyProvince } from './verify-province.js'

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
      fc.property(anyOverlay, fc.array(turns, { minLength: 60, maxLength: 60 }), (overlay, lives) => {
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
