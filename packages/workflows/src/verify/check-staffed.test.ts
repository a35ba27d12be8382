import { createUnitRegister, law, nationalUnits } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { evaluateCommune2022, evaluateNeighbourhood } from '../national/evaluate.js'
import { survey } from '../national/survey.js'
import type { HeldPosition } from '../procedure/positions.js'
import type { Procedure, Step } from '../procedure/procedure.js'
import { checkStaffed } from './check-staffed.js'
import type { Roster, RosterEntry } from './roster.js'

const units = createUnitRegister(nationalUnits)
const village = 'n08779.anh-dung'
const commune = 'c08779'

const seat = (position: HeldPosition, unit: string, person: string, more: object = {}): RosterEntry => ({
  position,
  unit,
  person,
  ...more,
})

const office = {
  head: seat('neighbourhoodHead', village, 'trưởng-thôn'),
  standing: seat('steeringStanding', commune, 'thường-trực'),
  chairman: seat('chairman', commune, 'chủ-tịch'),
}

const rosterOf = (offices: readonly RosterEntry[], more: Partial<Roster> = {}): Roster => ({
  on: '2022-11-02',
  offices,
  subjects: [village],
  ...more,
})

const found = (roster: Roster) => checkStaffed(evaluateNeighbourhood, roster, units)

describe('an evaluation', () => {
  it('is staffed where its three offices are held by three people', () => {
    expect(found(rosterOf(Object.values(office)))).toEqual([])
  })

  it('is not where an office is empty, and the shortest way to where it stops is told', () => {
    const faults = found(rosterOf([office.head, office.standing]))
    expect(faults.map(({ code, subject }) => [code, subject])).toContainEqual(['nobody_holds', 'recognise'])
    const fault = faults.find(({ subject }) => subject === 'recognise')
    expect(fault?.detail).toBe('chairman@c08779')
    expect(fault?.way?.map(({ vi }) => vi)).toEqual([
      'Đăng ký',
      'Họp tự đánh giá, trình hồ sơ',
      'Thẩm định',
      'Quyết định công nhận',
    ])
  })

  it('is not where one person holds two posts that are kept apart, and who is told', () => {
    const twice = found(rosterOf([office.head, { ...office.standing, person: 'chủ-tịch' }, office.chairman]))
    expect(twice).toMatchObject([
      { code: 'nobody_left', subject: 'recognise', detail: 'appraise: chủ-tịch (steeringStanding@c08779)' },
    ])
  })

  it('is staffed again when another may sign for the Chairman', () => {
    const deputy = seat('chairman', commune, 'phó-chủ-tịch', { signs: { kind: 'KT', position: 'viceChairman' } })
    const roster = rosterOf([office.head, { ...office.standing, person: 'chủ-tịch' }, office.chairman, deputy])
    expect(found(roster)).toEqual([])
  })

  it('is not where a term is over, nor where a power to sign is for other acts', () => {
    const over = found(rosterOf([office.head, office.standing, { ...office.chairman, to: '2022-10-31' }]))
    expect(over.map(({ code }) => code)).toContain('nobody_holds')
    const elsewhere = seat('chairman', commune, 'người-khác', {
      to: '2022-12-31',
      signs: { kind: 'TUQ', position: 'police', acts: ['award'], decision: { number: '1/QĐ', on: '2022-01-01' } },
    })
    expect(found(rosterOf([office.head, office.standing, elsewhere])).map(({ code }) => code)).toContain('nobody_holds')
  })

  it('is not where the only holder is away, or would be the only one when anybody is', () => {
    const roster = rosterOf(Object.values(office), { away: ['chủ-tịch'] })
    expect(found(roster).map(({ subject }) => subject)).toContain('recognise')
    const thin = found(rosterOf(Object.values(office), { anyoneAway: true }))
    expect(thin[0]?.detail).toContain('−trưởng-thôn')
    const doubled = Object.values(office).flatMap((one) => [one, { ...one, person: `${one.person}-2` }])
    expect(found(rosterOf(doubled, { anyoneAway: true }))).toEqual([])
  })
})

describe('an evaluation by a level that is gone', () => {
  it('is staffed by nobody, from the first day without districts on', () => {
    const roster = rosterOf([], { on: '2025-07-01', subjects: ['c08782@2025-07-01'] })
    const faults = checkStaffed(evaluateCommune2022, roster, units)
    expect(faults.find(({ subject }) => subject === 'recognise')).toMatchObject({
      code: 'level_gone',
      detail: 'district',
    })
  })
})

describe('an act for which nobody is left in two places', () => {
  const step = (target: string, command: string, from?: string): Step => {
    const basis = law('nd-06-2014', '5.4')
    const apart = from === undefined ? {} : { requires: [{ kind: 'separation', from, basis }] as const }
    const title = { vi: `${command} → ${target}`, en: command }
    return { target, meta: { command, title, by: [{ position: 'front', at: 'commune' }], basis, ...apart } }
  }
  const title = { vi: 'Bước', en: 'Step' }
  const procedure: Procedure = {
    ...survey,
    initial: 'đầu',
    states: {
      đầu: { meta: { title }, on: { P: step('chờ', 'a'), Q: step('sau', 'c', 'a') } },
      sau: { meta: { title }, on: { Q: step('đầu', 'c', 'c') } },
      chờ: { meta: { title }, on: { P: step('sau', 'b') } },
      cuối: { type: 'final', meta: { title, ending: 'achieved' } },
    },
  }

  it('is told by the shorter way, whichever place is come to last', () => {
    const faults = checkStaffed(procedure, rosterOf([seat('front', commune, 'an')]), units)
    expect(faults.map(({ code, subject, way }) => [code, subject, way?.map(({ vi }) => vi)])).toEqual([
      ['nobody_left', 'c', ['c → sau', 'c → đầu']],
    ])
  })
})
