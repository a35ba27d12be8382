import { describe, expect, it } from 'vitest'
import { kimSonModel, kimSonStatistics } from './kim-son.js'

const total = (recipients: string) =>
  kimSonStatistics
    .filter(({ id }) => id.includes('.awards.') && id.endsWith(recipients))
    .reduce((sum, { value }) => sum + Number(value), 0)

describe('Kim Sơn', () => {
  it('honoured nine collectives and eight individuals for 2018', () => {
    expect({ collectives: total('.collectives'), individuals: total('.individuals') }).toEqual({
      collectives: 9,
      individuals: 8,
    })
  })

  it('names the four parts of its model in its own order', () => {
    expect(kimSonModel.domains.map(({ name }) => name.vi)).toEqual(['Tự quản', 'Tự phòng', 'Tự bảo vệ', 'Tự hòa giải'])
  })

  it('gives a bare percentage no whole that nobody printed', () => {
    const shares = kimSonStatistics.filter(({ value }) => typeof value === 'object' && 'whole' in value)
    expect(shares).toEqual([])
  })
})
