import { addDays, type IsoDate, type UnitId } from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidePassing } from '../deadlines/decide-passing.js'
import { runningDeadlines } from '../deadlines/running-deadlines.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import { type Scenario, scenario } from '../testing/scenario.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import { nationalProcedures } from './national-procedures.js'

const lastDayOfDistricts = '2025-06-30'

/** A random moment in the life of a dossier: who tries which step, how long after the last one. */
interface Turn {
  readonly choice: number
  readonly wait: number
  readonly person: string
}

const communeOn = (day: IsoDate): UnitId => (day < '2025-07-01' ? 'c08803' : 'c08782@2025-07-01')

const openedIn = (procedure: Procedure): Scenario => {
  const { meta } = procedure
  const year = Number(meta.from.slice(0, 4))
  const openedOn = meta.from <= `${year}-03-01` ? `${year}-03-01` : `${year + 1}-03-01`
  const subject = meta.subject === 'neighbourhood' ? 'n08779.anh-dung' : communeOn(openedOn)
  const entity = { kind: meta.entities?.[0] ?? 'collective', id: 'đơn-vị-1' } as const
  const about = meta.subject === 'entity' ? { subject, entity } : { subject }
  return scenario({ procedure, ...about, openedBy: { position: 'police', unit: subject, person: 'p' }, openedOn })
}

/** What a district leaves open is handed over: here the clock stops on its last day. */
const within = (start: IsoDate, day: IsoDate): IsoDate =>
  start <= lastDayOfDistricts && day > lastDayOfDistricts ? lastDayOfDistricts : day

/** Everything that is due by a day, as the engine would do it. */
const ticked = (soFar: Scenario, on: IsoDate): Scenario => {
  const { procedure } = soFar.on(on)
  const [row] = runningDeadlines(procedure, soFar.dossier, soFar.on(on)).filter(({ fires }) => fires <= on)
  const fact = row && decidePassing(soFar.on(on), row, { at: `${on}T00:00:00+07:00`, on })
  return fact ? ticked(soFar.given(fact), on) : soFar
}

const turned = (soFar: Scenario, { choice, wait, person }: Turn): Scenario => {
  const { procedure, dossier } = soFar.on('')
  const on = within(dossier.openedOn, addDays(dossier.lastOn, wait))
  const looked = ticked(soFar, on)
  const open = statechart(procedure).open(looked.dossier.value)
  const step = open[choice % Math.max(1, open.length)]
  if (!step || step.by.length === 0) return looked
  try {
    const willing = willingAttempt(step, looked.on, on)
    const asked = { ...willing, by: { ...willing.by, person }, on: within(dossier.openedOn, willing.on) }
    return looked.when(asked).ok ? looked.after(asked) : looked
  } catch {
    // no office for it on that day: somebody else has to act
    return looked
  }
}

/** Whether some office may act, now or on a later day, or the clock will. */
const goesOn = (soFar: Scenario): boolean => {
  const situation = soFar.on(soFar.dossier.lastOn)
  const { procedure, dossier } = situation
  const running = runningDeadlines(procedure, dossier, situation)
  if (running.some(({ passing }) => passing === 'deem' || passing === 'use')) return true
  return statechart(procedure)
    .open(dossier.value)
    .filter(({ by }) => by.length > 0)
    .some((step) => {
      const willing = willingAttempt(step, soFar.on)
      return soFar.when({ ...willing, by: { ...willing.by, person: 'người-mới' } }).ok
    })
}

const turns = fc.array(
  fc.record({
    choice: fc.nat(7),
    wait: fc.oneof(fc.constantFrom(0, 1, 20, 21, 30), fc.nat(400)),
    person: fc.constantFrom('p-1', 'p-2', 'p-3'),
  }),
  { maxLength: 14 },
)

describe.each(nationalProcedures.map((procedure) => [`${procedure.id} ${procedure.version}`, procedure] as const))(
  'a dossier of %s',
  (_, procedure) => {
    it('has ended, or somebody may act, or the clock will, whatever offices and days have done to it', () => {
      fc.assert(
        fc.property(turns, (lived) => {
          const now = lived.reduce(turned, openedIn(procedure))
          expect(now.dossier.ended || goesOn(now), JSON.stringify([now.dossier.value, now.dossier.lastOn])).toBe(true)
        }),
        { numRuns: 30 },
      )
    })
  },
)
