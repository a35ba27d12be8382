import { describe, expect, it } from 'vitest'
import { sessionShares } from './session-shares.js'

describe('the shares of a session', () => {
  it('are told of all members and of those present', () => {
    const shares = sessionShares({ members: 9, present: 8, inFavour: 7 }, 'vi')
    expect([shares.present?.percent, shares.inFavour?.percent, shares.inFavourOfPresent?.percent]).toEqual([
      '88,9%',
      '77,8%',
      '87,5%',
    ])
  })

  it('are not made up from what is not typed yet', () => {
    expect(sessionShares({ members: 0, present: 0 }, 'vi')).toEqual({
      present: undefined,
      inFavour: undefined,
      inFavourOfPresent: undefined,
      impossible: undefined,
    })
  })

  it.each([
    [{ members: 9, present: 10 }, 'present'],
    [{ members: 9, present: 8, consulted: 2 }, 'present'],
    [{ members: 9, present: 5, inFavour: 6 }, 'inFavour'],
    [{ members: 9, present: 5, consulted: 2, inFavour: 7 }, undefined],
    [{ members: 9, present: 7, recused: 2, inFavour: 7 }, undefined],
    [{ members: 9, present: 8, recused: 2, inFavour: 7 }, 'recused'],
  ] as const)('say what cannot be: %j', (counts, impossible) => {
    expect(sessionShares(counts, 'vi').impossible).toBe(impossible)
  })
})
