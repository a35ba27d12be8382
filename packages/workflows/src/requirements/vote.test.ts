import { law } from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { survey } from '../national/survey.js'
import type { Fraction } from '../procedure/requirement.js'
import { scenario } from '../testing/scenario.js'
import { voteNotCarried } from './vote.js'

const by = { position: 'police', unit: 'c08779', person: 'p' } as const
const { dossier } = scenario({ procedure: survey, subject: 'n08779.anh-dung', openedBy: by, openedOn: '2020-09-01' })

const codes = (total: number, present: number, inFavour: number, share?: Fraction) =>
  voteNotCarried(
    { kind: 'vote', quorum: { part: 2, whole: 3 }, basis: law('luat-15-2003', '91a.5'), ...(share ? { share } : {}) },
    {
      act: 'review',
      dossier,
      by,
      on: '2022-11-25',
      documents: {},
      figures: {},
      vote: { total, present, inFavour },
      evaluation: undefined,
      otherAward: undefined,
    },
  ).map(({ code }) => code)

const fourFifths = { part: 4, whole: 5 }

describe('the vote of a council', () => {
  it('counts the share over all members, not over those present', () => {
    expect(codes(10, 7, 7, fourFifths)).toEqual(['not_carried'])
    expect(codes(10, 7, 8, fourFifths)).toEqual([])
  })

  it('may lack both quorum and share', () => {
    expect(codes(9, 5, 1, fourFifths)).toEqual(['no_quorum', 'not_carried'])
  })

  it('passes exactly when present * 3 is at least total * 2, near the limit', () => {
    const near = fc.integer({ min: 1, max: 300 }).chain((total) =>
      fc.record({
        total: fc.constant(total),
        present: fc
          .integer({ min: -2, max: 2 })
          .map((step) => Math.min(total, Math.max(0, Math.ceil((total * 2) / 3) + step))),
      }),
    )
    fc.assert(
      fc.property(near, ({ total, present }) => {
        expect(codes(total, present, 0).length === 0).toBe(present * 3 >= total * 2)
      }),
    )
  })
})
