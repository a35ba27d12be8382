import { addDays, createUnitRegister, type IsoDate, nationalUnits, type UnitId } from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidePassing } from '../deadlines/decide-passing.js'
import { runningDeadlines } from '../deadlines/running-deadlines.js'
import { closers, decideClosing } from '../dossier/decide-closing.js'
import { evolve } from '../dossier/evolve.js'
import type { Actor, Office } from '../dossier/fact.js'
import type { Attempt, Situation } from '../dossier/situation.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import { decideMigration } from '../migration/decide-migration.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { StepOffice } from '../procedure/step-office.js'
import { type Scenario, scenario } from '../testing/scenario.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import { nationalMigrations } from './migrations.js'
import { nationalProcedures } from './national-procedures.js'

/** A random moment in the life of a dossier: who tries which step, how long after the last one. */
interface Turn {
  readonly choice: number
  readonly wait: number
  readonly person: string
}

/** A commune that only changed what it stands under on 1 July 2025, beside those that were merged then. */
const kept = 'c-giữ-nguyên'
const [province] = createUnitRegister(nationalUnits).path('c08782@2025-07-01', '2025-07-01')
const units = createUnitRegister({
  ...nationalUnits,
  units: [
    ...nationalUnits.units,
    {
      id: kept,
      level: 'commune',
      versions: [
        { from: '2004-01-01', to: '2025-06-30', name: 'Giữ Nguyên', type: 'xa', parent: 'd253' },
        { from: '2025-07-01', name: 'Giữ Nguyên', type: 'xa', parent: province?.id ?? '' },
      ],
    },
  ],
})

const mergedOn = (day: IsoDate): UnitId => (day < '2025-07-01' ? 'c08803' : 'c08782@2025-07-01')

const openedIn = (procedure: Procedure, commune: 'kept' | 'merged'): Scenario => {
  const { meta } = procedure
  const year = Number(meta.from.slice(0, 4))
  const openedOn = meta.from <= `${year}-03-01` ? `${year}-03-01` : `${year + 1}-03-01`
  const ofCommune = commune === 'kept' ? kept : mergedOn(openedOn)
  const subject = meta.subject === 'neighbourhood' ? 'n08779.anh-dung' : ofCommune
  const entity = { kind: meta.entities?.[0] ?? 'collective', id: 'đơn-vị-1' } as const
  const about = meta.subject === 'entity' ? { subject, entity } : { subject }
  return scenario({
    procedure,
    ...about,
    units,
    openedBy: { position: 'police', unit: subject, person: 'p' },
    openedOn,
  })
}

/** Everything that is due by a day, as the engine would do it. */
const ticked = (soFar: Scenario, on: IsoDate): Scenario => {
  const { procedure } = soFar.on(on)
  const [row] = runningDeadlines(procedure, soFar.dossier, soFar.on(on)).filter(({ fires }) => fires <= on)
  const fact = row && decidePassing(soFar.on(on), row, { at: `${on}T00:00:00+07:00`, on })
  return fact ? ticked(soFar.given(fact), on) : soFar
}

const turned = (soFar: Scenario, { choice, wait, person }: Turn): Scenario => {
  const { procedure, dossier } = soFar.on('')
  const on = addDays(dossier.lastOn, wait)
  const looked = ticked(soFar, on)
  const open = statechart(procedure).open(looked.dossier.value)
  const step = open[choice % Math.max(1, open.length)]
  if (!step || step.by.length === 0) return looked
  try {
    const willing = willingAttempt(step, looked.on, on)
    const asked = { ...willing, by: { ...willing.by, person } }
    return looked.when(asked).ok ? looked.after(asked) : looked
  } catch {
    // no office for it on that day: somebody else has to act
    return looked
  }
}

const newcomer = (offices: readonly Office[]): Actor | undefined => offices[0] && { ...offices[0], person: 'người-mới' }

/** Whether some office of the chart may act. */
const mayAct = (soFar: Scenario, on: IsoDate): boolean => {
  const { procedure, dossier } = soFar.on(on)
  return statechart(procedure)
    .open(dossier.value)
    .some((step) => {
      const by = newcomer(wantedOffices(step.by, dossier, on, units))
      return by !== undefined && soFar.when({ ...willingAttempt(step, soFar.on, on), by }).ok
    })
}

/** Whether its unit is no more and it may be closed for that, or its offices are and it may be handed over. */
const mayPass = (situation: Situation, on: IsoDate): boolean => {
  const attemptBy = (by: readonly StepOffice[]): Attempt | undefined => {
    const actor = newcomer(wantedOffices(by, situation.dossier, on, units))
    return actor && { act: 'pass', by: actor, at: `${on}T08:00:00+07:00`, on, data: {}, holdings: [actor] }
  }
  const closing = attemptBy(closers)
  if (closing && decideClosing(situation, closing).ok) return true
  return nationalMigrations.some((rule) => {
    const to = nationalProcedures.find(({ id, version }) => id === rule.to.id && version === rule.to.version)
    const attempt = attemptBy(rule.by)
    const moved = to && attempt && decideMigration(situation, rule, to, attempt)
    if (!to || !moved?.ok) return false
    const after = evolve(situation.dossier.id, situation.procedure, situation.dossier, moved.value)
    // whoever has it then
    return statechart(to)
      .open(after.value)
      .some(({ by }) => wantedOffices(by, after, on, units).length > 0)
  })
}

/** Whether somebody may act, now or on a later day, or the clock will. */
const goesOn = (soFar: Scenario, on: IsoDate): boolean => {
  const situation = soFar.on(on)
  const running = runningDeadlines(situation.procedure, situation.dossier, situation)
  if (running.some(({ passing }) => passing === 'deem' || passing === 'use')) return true
  return mayAct(soFar, on) || mayPass(situation, on)
}

/** A day on which communes were merged and districts are no more. */
const afterwards = '2025-07-10'

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
    it.each(['kept', 'merged'] as const)(
      'of a commune that was %s has ended, or somebody may act, close it or hand it over, or the clock will',
      (commune) => {
        fc.assert(
          fc.property(turns, (lived) => {
            const now = lived.reduce(turned, openedIn(procedure, commune))
            const { ended, lastOn, value } = now.dossier
            for (const on of ended ? [] : [lastOn, ...(lastOn < afterwards ? [afterwards] : [])]) {
              expect(goesOn(now, on), JSON.stringify([value, lastOn, on])).toBe(true)
            }
          }),
          { numRuns: 30 },
        )
      },
    )
  },
)
