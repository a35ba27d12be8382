import { unverifiedLaw } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { commendByDistrict2024 } from '../national/commend.js'
import { evaluateCommune2022, evaluateCommune2025, evaluateEntities } from '../national/evaluate.js'
import { nationalProcedures } from '../national/national-procedures.js'
import type { Procedure, StepMeta } from '../procedure/procedure.js'
import { stepsOf } from '../procedure/steps-of.js'
import { checkProcedure } from '../verify/check-procedure.js'
import { describeDiagnostic } from '../words/describe-diagnostic.js'
import { type CollapseRule, collapseLevel } from './collapse-level.js'
import { compareProcedures } from './compare-procedures.js'

const reform: CollapseRule = {
  to: 'province',
  version: '2025.1',
  from: '2025-07-01',
  basis: unverifiedLaw('tt-48-2025'),
}

const collapsed = (...given: Parameters<typeof collapseLevel>): Procedure => {
  const made = collapseLevel(...given)
  if (!made.ok) throw new Error(JSON.stringify(made.refusals))
  return made.value
}

const entityOf = (managedAt: string, version: string): Procedure => {
  const found = evaluateEntities.find((one) => one.meta.managedAt === managedAt && one.version === version)
  if (!found) throw new Error(`there is an evaluation of entities at the ${managedAt}`)
  return found
}

describe('three levels that become two', () => {
  it('give the nation’s own evaluation of communes since 2025, step by step', () => {
    expect(compareProcedures(collapsed(evaluateCommune2022, 'district', reform), evaluateCommune2025)).toEqual([])
  })

  it('give that of the entities which the commune takes over', () => {
    const derived = collapsed(entityOf('district', '2022.1'), 'district', { ...reform, to: 'commune' })
    // what the commune manages it also reports on: that is said of the commune's own procedure alone
    expect(compareProcedures(derived, entityOf('commune', '2025.1'))).toEqual([])
  })

  it('are told apart from what is not the same, with the place and both ways', () => {
    const derived = collapsed(evaluateCommune2022, 'district', { ...reform, to: 'commune' })
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
    const derived = collapsed(procedure, 'district', reform)
    const faults = checkProcedure(derived).map(({ code }) => code)
    expect(faults.filter((code) => code !== 'instrument_not_in_force')).toEqual([])
    expect(stepsOf(derived).flatMap(({ by }) => by.filter(({ at }) => at === 'district'))).toEqual([])
  })

  it('keep terms and papers as they were', () => {
    const terms = (procedure: Procedure) => stepsOf(procedure).map(({ deadline, issues }) => [deadline, issues])
    expect(terms(collapsed(commendByDistrict2024, 'district', reform))).toEqual(terms(commendByDistrict2024))
  })

  /** The evaluation with a step more, by which the district’s police hand the dossier on. */
  const handedOn = (more: Partial<StepMeta> = {}): Procedure => {
    const { states } = evaluateCommune2022
    const { registered } = states
    const assess = registered?.on?.SelfAssessed
    if (!registered || !assess) throw new Error('a registered commune assesses itself')
    const forward: StepMeta = {
      command: 'forward',
      title: { vi: 'Chuyển hồ sơ', en: 'Hand the dossier on' },
      by: [{ position: 'police', at: 'district' }],
      basis: reform.basis,
      ...more,
    }
    return {
      ...evaluateCommune2022,
      states: {
        ...states,
        registered: { ...registered, on: { ...registered.on, SelfAssessed: { ...assess, target: 'received' } } },
        received: { meta: { title: forward.title }, on: { Forwarded: { target: assess.target, meta: forward } } },
      },
    }
  }

  it('let acts fall away that only handed the dossier upward', () => {
    const derived = collapsed(handedOn(), 'district', { ...reform, merges: ['forward'] })
    expect(stepsOf(derived).map(({ command }) => command)).not.toContain('forward')
    expect(derived.states.received).toBeUndefined()
    expect(compareProcedures(derived, collapsed(evaluateCommune2022, 'district', reform))).toEqual([])
  })

  it.each([
    ['that there is not', handedOn(), 'forwrd', { code: 'unknown_act', detail: 'forward' }],
    ['that examines', evaluateCommune2022, 'appraise', { code: 'act_does_more' }],
    ['that decides', evaluateCommune2022, 'recognise', { code: 'act_does_more' }],
    [
      'of another level',
      handedOn({ by: [{ position: 'police', at: 'commune' }] }),
      'forward',
      { detail: 'police@commune' },
    ],
    [
      'that asks for papers',
      handedOn({ requires: [{ kind: 'documents', documents: ['notice'] }] }),
      'forward',
      { detail: 'documents' },
    ],
    ['that issues one', handedOn({ issues: 'notice' }), 'forward', { detail: 'notice' }],
  ] as const)('let no act fall away %s, and say what would be lost', (_, procedure, act, fault) => {
    const made = collapseLevel(procedure, 'district', { ...reform, merges: [act] })
    const [refusal] = made.ok ? [] : made.refusals
    expect(refusal).toMatchObject({ place: 'evaluate.commune', subject: act, ...fault })
    for (const locale of ['vi', 'en'] as const) expect(refusal && describeDiagnostic(refusal, locale)).toContain(act)
  })

  it('keep offices apart by person where they become one', () => {
    const two = collapsed(evaluateCommune2022, 'district', {
      ...reform,
      to: 'commune',
    })
    const appraise = stepsOf(two).find(({ command }) => command === 'appraise')
    expect(appraise?.requires).toMatchObject([{ kind: 'separation', from: 'selfAssess', of: 'person' }])
  })
})
