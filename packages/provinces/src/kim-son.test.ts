import { describe, expect, it } from 'vitest'
import { kimSonModel, kimSonSheets } from './kim-son.js'

const entries = kimSonSheets.flatMap((sheet) => Object.entries(sheet.entries))

const total = (recipients: string) =>
  entries
    .filter(([id]) => id.startsWith('awards.') && id.endsWith(recipients))
    .reduce((sum, [, said]) => sum + (said.kind === 'count' ? said.count : Number.NaN), 0)

describe('Kim Sơn', () => {
  it('had nine collectives and eight individuals honoured for 2018', () => {
    expect({ collectives: total('.collectives'), individuals: total('.individuals') }).toEqual({
      collectives: 9,
      individuals: 8,
    })
  })

  it('names the township as the one that the Ministry commended', () => {
    const sheet = kimSonSheets.find((candidate) => 'awards.ministry.collectives' in candidate.entries)
    expect(sheet?.unit).toBe('c14620')
  })

  it('speaks of its rural communes only, where it says so', () => {
    const scoped = kimSonSheets.filter(({ scope }) => scope !== undefined)
    expect(scoped.flatMap((sheet) => Object.keys(sheet.entries))).toEqual(['communes.safe'])
  })

  it('names the four parts of its model in its own order', () => {
    expect(kimSonModel.domains.map(({ name }) => name.vi)).toEqual(['Tự quản', 'Tự phòng', 'Tự bảo vệ', 'Tự hòa giải'])
  })

  it('gives a bare percentage no whole that nobody printed', () => {
    expect(entries.filter(([, said]) => said.kind === 'share')).toEqual([])
  })
})
