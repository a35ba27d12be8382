import { describe, expect, it } from 'vitest'
import { namDinh } from './nam-dinh.js'

const figure = (id: string) => namDinh.sheets.map(({ entries }) => entries[id]).find((said) => said !== undefined)
const count = (id: string) => {
  const said = figure(id)
  return said?.kind === 'count' ? said.count : Number.NaN
}

describe('Nam Định', () => {
  it('names the three models that workers and police built together', () => {
    expect(namDinh.models.map(({ name }) => name.vi)).toEqual([
      'Khu công nghiệp, cụm công nghiệp an toàn về an ninh trật tự',
      'Tổ, đội công nhân an ninh, an toàn',
      'Đội phòng cháy, chữa cháy cơ sở',
    ])
  })

  it('honoured more than the fifteen whom the province commended', () => {
    const commended = count('awards.province.collectives') + count('awards.province.individuals')
    expect(commended).toBe(15)
    expect(commended).toBeLessThanOrEqual(count('awards.honoured'))
  })

  it('calls the steering committee 138, as its source does', () => {
    expect(namDinh.positions.steeringStanding.vi).toBe('Thường trực Ban Chỉ đạo 138')
  })

  it('keeps what it aims at for 2030 apart from what was counted', () => {
    const all = { kind: 'percent', percent: 100 }
    expect(namDinh.targets.map(({ year, goal }) => [year, goal])).toEqual([
      [2030, all],
      [2030, all],
    ])
    for (const { indicator } of namDinh.targets) expect(figure(indicator)).toBeUndefined()
  })

  it('gives as the source of what it reports the review, not the programme that was reviewed', () => {
    for (const { source } of [...namDinh.sheets, ...namDinh.targets]) expect(source.document).toBeUndefined()
  })
})
