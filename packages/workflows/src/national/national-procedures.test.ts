import type { UnitId } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { decidePassing } from '../deadlines/decide-passing.js'
import { runningDeadlines } from '../deadlines/running-deadlines.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { type Scenario, type ScenarioStart, scenario } from '../testing/scenario.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import { checkProcedure } from '../verify/check-procedure.js'
import { explore } from '../verify/explore.js'
import { nationalProcedures } from './national-procedures.js'

/** The first 1 March on which the procedure can be opened. */
const marchOf = ({ meta: { from } }: Procedure): string => {
  const year = Number(from.slice(0, 4))
  return from <= `${year}-03-01` ? `${year}-03-01` : `${year + 1}-03-01`
}

const communeOn = (day: string): UnitId => (day < '2025-07-01' ? 'c08782' : 'c08782@2025-07-01')

const aboutOn = ({ meta }: Procedure, day: string): Pick<ScenarioStart, 'subject' | 'entity'> => {
  if (meta.subject === 'neighbourhood') return { subject: 'n08779.anh-dung' }
  if (meta.subject === 'commune') return { subject: communeOn(day) }
  return { subject: communeOn(day), entity: { kind: meta.entities?.[0] ?? 'collective', id: 'trường-1' } }
}

const opened = (procedure: Procedure): Scenario => {
  const openedOn = marchOf(procedure)
  const openedBy = { position: 'police', unit: 'c08779', person: 'mở-hồ-sơ' } as const
  return scenario({ procedure, ...aboutOn(procedure, openedOn), openedBy, openedOn })
}

/** A step of nobody is taken by the clock, once its deadline has passed. */
const bySilence = (soFar: Scenario, step: PlacedStep): Scenario => {
  const row = runningDeadlines(soFar.on('').procedure, soFar.dossier, soFar.on('')).find(
    ({ passing, place }) => passing === 'deem' && place.startsWith(step.path.join('.')),
  )
  if (!row) throw new Error(`nothing brings ${step.fact} about`)
  const fact = decidePassing(soFar.on(row.fires), row, { at: `${row.fires}T00:00:00+07:00`, on: row.fires })
  if (!fact) throw new Error(`${step.fact} did not happen on ${row.fires}`)
  return soFar.given(fact)
}

const walk = (procedure: Procedure, way: readonly PlacedStep[]): Scenario =>
  way.reduce(
    (soFar, step) => (step.by.length === 0 ? bySilence(soFar, step) : soFar.after(willingAttempt(step, soFar.on))),
    opened(procedure),
  )

describe.each(nationalProcedures.map((procedure) => [`${procedure.id} ${procedure.version}`, procedure] as const))(
  'the procedure %s',
  (_, procedure) => {
    it('has nothing that checkProcedure finds wrong', () => {
      expect(checkProcedure(procedure)).toEqual([])
    })

    it('is plain JSON', () => {
      expect(JSON.parse(JSON.stringify(procedure))).toEqual(procedure)
    })

    const { taken } = explore(procedure)
    it.each(taken.map(({ from, step }) => [JSON.stringify(from.value), step.title.vi, from, step] as const))(
      'lets an office that may, from %s: %s',
      (_from, _title, from, step) => {
        const before = walk(procedure, from.way)
        expect(before.dossier.value).toEqual(from.value)
        const after = walk(procedure, [...from.way, step])
        expect(after.facts.at(-1)).toMatchObject({ type: step.fact, act: step.command })
        expect(after.dossier.value).toEqual(statechart(procedure).step(from.value, step.fact)?.value)
      },
    )
  },
)

it('the national procedures have versions that follow one another without overlap', () => {
  for (const procedure of nationalProcedures) {
    const rivals = nationalProcedures.filter(
      ({ id, meta }) =>
        meta !== procedure.meta &&
        id === procedure.id &&
        meta.from <= (procedure.meta.to ?? '9999-12-31') &&
        procedure.meta.from <= (meta.to ?? '9999-12-31'),
    )
    expect(rivals.map(({ id }) => id)).toEqual([])
  }
})
