import { createUnitRegister, nationalUnits, type UnitId } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { type Scenario, scenario } from '../testing/scenario.js'
import { soundCommune, soundNeighbourhood } from '../testing/sound-figures.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import { checkProcedure } from '../verify/check-procedure.js'
import { explore } from '../verify/explore.js'
import { nationalProcedures } from './national-procedures.js'

const units = createUnitRegister(nationalUnits)

/** The first 1 March on which the procedure can be opened. */
const marchOf = ({ meta: { from } }: Procedure): string => {
  const year = Number(from.slice(0, 4))
  return from <= `${year}-03-01` ? `${year}-03-01` : `${year + 1}-03-01`
}

const subjectOf = ({ meta: { subject, from } }: Procedure): UnitId => {
  if (subject === 'neighbourhood') return 'n08779.anh-dung'
  return from < '2025-07-01' ? 'c08782' : 'c08782@2025-07-01'
}

const figuresOf = ({ meta }: Procedure) => {
  if (!meta.evaluates) return {}
  return meta.subject === 'neighbourhood' ? soundNeighbourhood : soundCommune
}

const opened = (procedure: Procedure): Scenario => {
  const openedOn = marchOf(procedure)
  const openedBy = { position: 'police', unit: 'c08779', person: 'mở-hồ-sơ' } as const
  return scenario({ procedure, subject: subjectOf(procedure), openedBy, openedOn })
}

const walk = (procedure: Procedure, way: readonly PlacedStep[]): Scenario =>
  way.reduce(
    (soFar, step) => soFar.after(willingAttempt(step, soFar.dossier, units, figuresOf(procedure))),
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
      ({ meta }) =>
        meta !== procedure.meta &&
        meta.procedure === procedure.meta.procedure &&
        meta.subject === procedure.meta.subject &&
        meta.from <= (procedure.meta.to ?? '9999-12-31') &&
        procedure.meta.from <= (meta.to ?? '9999-12-31'),
    )
    expect(rivals.map(({ id }) => id)).toEqual([])
  }
})
