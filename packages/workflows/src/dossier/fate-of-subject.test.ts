import { createUnitRegister, type IsoDate, nationalUnits, type UnitTable, unverifiedLaw } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { nationalProcedures } from '../national/national-procedures.js'
import { statechart } from '../procedure/statechart.js'
import { type Scenario, scenario } from '../testing/scenario.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import type { Entity } from './fact.js'
import { fateOfSubject } from './fate-of-subject.js'

// xã Nhân Đạo, which went into xã Hải Lựu with others on 1 July 2025
const former = 'c08803'
const afterwards: IsoDate = '2025-07-10'

const opened = (id: string, version: string, more: { readonly entity?: Entity; readonly units?: UnitTable } = {}) => {
  const procedure = nationalProcedures.find((one) => one.id === id && one.version === version)
  if (!procedure) throw new Error(`${id} ${version} is no procedure of the nation`)
  const { entity, units } = more
  return scenario({
    procedure,
    subject: former,
    openedBy: { position: 'committee', unit: former, person: 'p' },
    openedOn: '2025-03-03',
    ...(entity ? { entity } : {}),
    ...(units ? { units: createUnitRegister(units) } : {}),
  })
}

/** The same after these acts, each by an office that may, with all it has to bring. */
const having = (soFar: Scenario, ...acts: readonly string[]): Scenario =>
  acts.reduce((before, act) => {
    const { procedure } = before.on('')
    const step = statechart(procedure)
      .open(before.dossier.value)
      .find(({ command }) => command === act)
    if (!step) throw new Error(`${act} is not open`)
    return before.after(willingAttempt(step, before.on, before.dossier.lastOn))
  }, soFar)

const actionOf = (soFar: Scenario, on = afterwards) => fateOfSubject(soFar.on(on), on).action

const proposed = ['proposeCommendation', 'concurPolice', 'concurFront', 'reviewCommendation'] as const

describe('a dossier about a commune that was merged', () => {
  it('goes on before, and is to be closed afterwards', () => {
    const evaluation = opened('evaluate.commune', '2022.1')
    expect([actionOf(evaluation, '2025-06-30'), actionOf(evaluation)]).toEqual(['goesOn', 'toBeClosed'])
  })

  it('goes on once its decision was issued: notice of an award is given by who is left', () => {
    const reviewed = having(opened('commend.certificate.province', '2024.1'), ...proposed)
    expect(actionOf(reviewed)).toBe('toBeClosed')
    const commended = having(reviewed, 'commend')
    expect(actionOf(commended)).toBe('goesOn')
    const notice = { documents: [{ kind: 'notice', number: '01/TB', on: afterwards }] } as const
    const by = { position: 'councilStanding', unit: 'p25@2025-07-01', person: 'hội-đồng' } as const
    expect(commended.when({ act: 'notifyResult', by, on: afterwards, data: notice })).toMatchObject({ ok: true })
  })

  it.each([
    ['object.commune', '2012.1'],
    ['revoke.commune', '2022.1'],
    ['cancelAward.certificate.province', '2024.1'],
  ])('goes on where it is about what was decided: %s', (id, version) => {
    expect(actionOf(opened(id, version))).toBe('goesOn')
  })

  it('goes on where it is about a school within it, by the offices of who has the territory', () => {
    const school = opened('evaluate.entity.commune', '2022.1', { entity: { kind: 'school', id: 'trường-1' } })
    expect(actionOf(school)).toBe('goesOn')
  })
})

describe('a dossier about a commune that gave a part away and still stands', () => {
  it('goes on', () => {
    const units: UnitTable = {
      units: nationalUnits.units.map((unit) =>
        unit.id === former ? { ...unit, versions: unit.versions.map(({ to: _, ...version }) => version) } : unit,
      ),
      successions: nationalUnits.successions.map((one) => ({
        ...one,
        ...(one.from === former ? { extent: 'partial' as const, basis: unverifiedLaw('nq-202-2025') } : {}),
      })),
    }
    expect(actionOf(opened('evaluate.commune', '2022.1', { units }))).toBe('goesOn')
  })
})

describe('a dossier about a commune that a corrected table has only since after it was opened', () => {
  const since: IsoDate = '2025-04-01'
  const units: UnitTable = {
    ...nationalUnits,
    units: nationalUnits.units.map((unit) =>
      unit.id === former ? { ...unit, versions: unit.versions.map((version) => ({ ...version, from: since })) } : unit,
    ),
  }
  const fateOn = (on: IsoDate) => fateOfSubject(opened('evaluate.commune', '2022.1', { units }).on(on), on)

  it('goes on, and nothing is said to have become of the commune', () => {
    expect(fateOn('2025-05-01')).toEqual({ change: 'unchanged', heirs: [former], action: 'goesOn' })
  })

  it('is to be closed by who has the territory once the commune is gone', () => {
    expect(fateOn(afterwards)).toMatchObject({ heirs: ['c08782@2025-07-01'], action: 'toBeClosed' })
  })
})
