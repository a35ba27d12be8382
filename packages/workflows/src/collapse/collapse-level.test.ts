import { unverifiedLaw } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { commendByDistrict2024 } from '../national/commend.js'
import { evaluateCommune2022, evaluateCommune2025, evaluateEntities } from '../national/evaluate.js'
import { nationalProcedures } from '../national/national-procedures.js'
import type { Procedure } from '../procedure/procedure.js'
import { stepsOf } from '../procedure/steps-of.js'
import { checkProcedure } from '../verify/check-procedure.js'
import { type CollapseRule, collapseLevel } from './collapse-level.js'
import { compareProcedures } from './compare-procedures.js'

const reform: CollapseRule = {
  to: 'province',
  version: '2025.1',
  from: '2025-07-01',
  basis: unverifiedLaw('tt-48-2025'),
}

const entityOf = (managedAt: string, version: string): Procedure => {
  const found = evaluateEntities.find((one) => one.meta.managedAt === managedAt && one.version === version)
  if (!found) throw new Error(`there is an evaluation of entities at the ${managedAt}`)
  return found
}

describe('three levels that become two', () => {
  it('give the nation’s own evaluation of communes since 2025, step by step', () => {
    expect(compareProcedures(collapseLevel(evaluateCommune2022, 'district', reform), evaluateCommune2025)).toEqual([])
  })

  it('give that of the entities which the commune takes over', () => {
    const derived = collapseLevel(entityOf('district', '2022.1'), 'district', { ...reform, to: 'commune' })
    // what the commune manages it also reports on: that is said of the commune's own procedure alone
    expect(compareProcedures(derived, entityOf('commune', '2025.1'))).toEqual([])
  })

  it('are told apart from what is not the same, with the place and both ways', () => {
    const derived = collapseLevel(evaluateCommune2022, 'district', { ...reform, to: 'commune' })
    expect(compareProcedures(derived, evaluateCommune2025)).toContainEqual({
      place: 'appraised/Recognised recognise',
      what: 'by',
      one: '[{"at":"commune","position":"chairman"}]',
      other: '[{"at":"province","position":"chairman"}]',
    })
  })

  it.each(
    nationalProcedures
      .filter((one) => stepsOf(one).some(({ by }) => by.some(({ at }) => at === 'district')))
      .map((one) => [`${one.id} ${one.version}`, one] as const),
  )('leave %s sound, and nothing to a district; of what it cites only age is told', (_, procedure) => {
    const derived = collapseLevel(procedure, 'district', reform)
    const faults = checkProcedure(derived).map(({ code }) => code)
    expect(faults.filter((code) => code !== 'instrument_not_in_force')).toEqual([])
    expect(stepsOf(derived).flatMap(({ by }) => by.filter(({ at }) => at === 'district'))).toEqual([])
  })

  it('keep terms and papers as they were', () => {
    const terms = (procedure: Procedure) => stepsOf(procedure).map(({ deadline, issues }) => [deadline, issues])
    expect(terms(collapseLevel(commendByDistrict2024, 'district', reform))).toEqual(terms(commendByDistrict2024))
  })

  it('let acts fall away that only handed the dossier upward', () => {
    const derived = collapseLevel(evaluateCommune2022, 'district', { ...reform, merges: ['appraise'] })
    expect(stepsOf(derived).map(({ command }) => command)).not.toContain('appraise')
    expect(derived.states.submitted).toBeUndefined()
    expect(derived.states.registered?.on?.SelfAssessed?.target).toBe('appraised')
  })

  it('keep offices apart by person where they become one', () => {
    const two = collapseLevel(evaluateCommune2022, 'district', {
      ...reform,
      to: 'commune',
    })
    const appraise = stepsOf(two).find(({ command }) => command === 'appraise')
    expect(appraise?.requires).toMatchObject([{ kind: 'separation', from: 'selfAssess', of: 'person' }])
  })
})
