import { describe, expect, it } from 'vitest'
import { namDinh } from './nam-dinh.js'

const figure = (id: string) => namDinh.statistics.find((statistic) => statistic.id === id)?.value
const count = (id: string) => Number(figure(id))

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
    const aims = namDinh.statistics.filter(({ id }) => id.startsWith('target2030.'))
    expect(aims.map(({ label }) => label.vi.startsWith('Phấn đấu đến năm 2030'))).toEqual([true, true])
  })
})
