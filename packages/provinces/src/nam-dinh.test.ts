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

  it('keeps what it aims at for 2030 apart from what was counted', () => {
    expect(namDinh.targets.map(({ year, goal }) => [year, goal.percent])).toEqual([
      [2030, 100],
      [2030, 100],
    ])
    for (const { indicator } of namDinh.targets) expect(figure(indicator)).toBeUndefined()
  })

  it('says that all the subjects it aims at are counted together', () => {
    expect(namDinh.indicators['target2030.subjects'].mixed).toBe(true)
  })
})
