import { describe, expect, it } from 'vitest'
import { kimSonModel, kimSonReport } from './kim-son.js'

const entries = kimSonReport.sheets.flatMap((sheet) => Object.entries(sheet.entries))

const total = (recipients: string) =>
  entries
    .filter(([id]) => id.includes('.awards.') && id.endsWith(recipients))
    .reduce((sum, [, said]) => sum + (said?.kind === 'count' ? said.count : 0), 0)

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
    expect(entries.filter(([, said]) => said?.kind === 'share')).toEqual([])
  })
})
