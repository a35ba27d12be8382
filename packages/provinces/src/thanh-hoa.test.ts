import { cite } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { thanhHoa } from './thanh-hoa.js'

const figure = (id: string) => thanhHoa.sheets.map(({ entries }) => entries[id]).find((said) => said !== undefined)
const count = (id: string) => {
  const said = figure(id)
  return said?.kind === 'count' ? said.count : Number.NaN
}

describe('Thanh Hóa', () => {
  it('has exactly three members in each security team', () => {
    expect(count('securityTeams.members')).toBe(3 * count('securityTeams.count'))
  })

  it('has exactly two members in each group of households', () => {
    expect(count('householdGroups.members')).toBe(2 * count('householdGroups.count'))
  })

  it('counts as many communes in its shares of criteria as take part', () => {
    const takingPart = figure('ntm.communes.takingPart')
    expect(takingPart).toMatchObject({ part: 571 })
    expect(figure('ntm.criteria.allMet')).toMatchObject({ whole: 571 })
    expect(figure('ntm.criterion19.met')).toMatchObject({ whole: 571 })
  })

  it('says of the share of households that it is of households, not of groups', () => {
    expect(thanhHoa.indicators['householdGroups.householdsCovered']?.of.vi).toBe('tổng số hộ')
  })

  it('has a pledge in the words of its source, and rests it on the scheme by inference only', () => {
    const [pledge] = thanhHoa.commitments
    expect(pledge.parts.map(({ items }) => items?.map(({ vi }) => vi))).toEqual([['Làm nhiều việc tốt về ANTT']])
    expect(pledge.basis && cite(pledge.basis, 'vi', thanhHoa.instruments)).toBe(
      'Quyết định 375/QĐ-UBND (chưa kiểm chứng)',
    )
  })

  it('leaves the body that appraises its national name: the security committees are of communes only', () => {
    expect(thanhHoa).not.toHaveProperty('positions')
    expect(thanhHoa.procedures.establish.rewords.acts.appointSteeringCommittee.vi).toContain('Ban chỉ đạo ANTT')
  })

  it('names the four parts of its model in its own order', () => {
    const [model] = thanhHoa.models
    expect(model.domains.map(({ name }) => name.vi)).toEqual(['Tự phòng', 'Tự quản', 'Tự bảo vệ', 'Tự hòa giải'])
  })
})
