import { instruments, law, nationalVoteRules, unverifiedLaw } from '@anlang/core'
import { nationalProcedures, type PlacedStep, type Requirement, stepsOf } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { sessionForm } from './session-form.js'

const review = nationalProcedures.flatMap(stepsOf).find(({ command }) => command === 'reviewCommendation')
if (!review) throw new Error('councils review')

const formOn = (today: string, ...requires: readonly Requirement[]) => {
  const step: PlacedStep = { ...review, requires }
  return sessionForm(step, { voteRules: nationalVoteRules }, today, instruments)
}

const vote = { kind: 'vote', of: 'council', form: 'certificate.province', basis: law('luat-15-2003', '91a.5') } as const

describe('how a session is asked for', () => {
  it('has the shares of the step, each with its place in the law, marked where it is not verified', () => {
    const quorum = { share: { numerator: 2, denominator: 3 }, basis: unverifiedLaw('tt-12-2019-bnv', '11') } as const
    expect(formOn('2025-01-05', { ...vote, quorum })).toMatchObject({
      quorum: { share: quorum.share, law: { vi: expect.stringMatching(/12\/2019\/TT-BNV.*chưa kiểm chứng/) } },
      majority: null,
    })
  })

  it('has those that the tables set for the form where the step has none, and only while they are in force', () => {
    expect(formOn('2022-12-05', vote)?.quorum).toMatchObject({ share: { numerator: 2, denominator: 3 } })
    const later = formOn('2025-01-05', vote)
    expect([later?.quorum, later?.majority]).toEqual([null, null])
    expect(later?.law.vi).toContain('Luật')
  })

  it('is not asked for where nobody votes', () => {
    expect(formOn('2022-12-05')).toBeNull()
  })
})
