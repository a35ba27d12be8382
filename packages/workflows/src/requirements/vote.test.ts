import { type CouncilShare, law } from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Session } from '../dossier/act-data.js'
import { survey } from '../national/survey.js'
import type { VoteRequirement } from '../procedure/requirement.js'
import { scenario } from '../testing/scenario.js'
import type { Circumstances } from './circumstances.js'
import { adviceOf, voteNotValid } from './vote.js'

const by = { position: 'police', unit: 'c08779', person: 'p' } as const
const start = scenario({ procedure: survey, subject: 'n08779.anh-dung', openedBy: by, openedOn: '2020-09-01' })

const at = (session: Session | undefined, on = '2022-11-25'): Circumstances => ({
  situation: start.on(on),
  dossier: start.dossier,
  act: 'review',
  by,
  on,
  documents: {},
  figures: () => ({}),
  session,
  reason: undefined,
  evaluation: undefined,
})

const basis = law('luat-15-2003', '91a.5')
const twoThirds: CouncilShare = { share: { numerator: 2, denominator: 3 }, basis }
const council: VoteRequirement = { kind: 'vote', of: 'council', quorum: twoThirds, basis }
const overHalf: CouncilShare = { share: 50, bound: 'moreThan', basis: law('luat-10-2022', '21.1') }
const households: VoteRequirement = { kind: 'vote', of: 'households', quorum: overHalf, majority: overHalf, basis }

const codes = (wanted: VoteRequirement, session: Session | undefined, on?: string) =>
  voteNotValid(wanted, at(session, on)).map(({ code }) => code)

describe('the session of a council', () => {
  it('has to be there, and its numbers have to be possible', () => {
    expect(codes(council, undefined)).toEqual(['missing_session'])
    expect(codes(council, { members: 9, present: 10, inFavour: 5 })).toEqual(['impossible_session'])
  })

  it('takes place with two thirds of all members, near the limit', () => {
    const near = fc.integer({ min: 1, max: 300 }).chain((members) =>
      fc.record({
        members: fc.constant(members),
        present: fc
          .integer({ min: -2, max: 2 })
          .map((step) => Math.min(members, Math.max(0, Math.ceil((members * 2) / 3) + step))),
      }),
    )
    fc.assert(
      fc.property(near, ({ members, present }) => {
        expect(codes(council, { members, present, inFavour: 0 }).length === 0).toBe(present * 3 >= members * 2)
      }),
    )
  })

  it('does not stop whoever decides by what it does not carry: that is advice against', () => {
    const eighty: VoteRequirement = { ...council, majority: { share: 80, basis } }
    expect(codes(eighty, { members: 10, present: 8, inFavour: 7 })).toEqual([])
    expect(adviceOf(eighty, at({ members: 10, present: 8, inFavour: 7 }))).toBe('against')
    expect(adviceOf(eighty, at({ members: 10, present: 8, inFavour: 8 }))).toBe('for')
  })

  it('advises by more than half of all members where no share is set', () => {
    expect(adviceOf(council, at({ members: 10, present: 8, inFavour: 5 }))).toBe('against')
    expect(adviceOf(council, at({ members: 10, present: 8, inFavour: 6 }))).toBe('for')
  })

  it('takes its share from the table of the form, as of the day', () => {
    const fighter: VoteRequirement = { ...council, form: 'fighter.province' }
    const vote = { members: 20, present: 18, inFavour: 17 }
    expect(adviceOf(fighter, at(vote, '2022-11-25'))).toBe('against')
    expect(adviceOf(fighter, at({ ...vote, inFavour: 18 }, '2022-11-25'))).toBe('for')
    // none is known since 2024: more than half then
    expect(adviceOf(fighter, at(vote, '2024-11-25'))).toBe('for')
  })

  it('counts who was asked in writing for the share, not for the quorum', () => {
    const eighty: VoteRequirement = { ...council, majority: { share: 80, basis } }
    expect(codes(eighty, { members: 10, present: 6, consulted: 4, inFavour: 10 })).toEqual(['no_quorum'])
    expect(adviceOf(eighty, at({ members: 10, present: 7, consulted: 1, inFavour: 8 }))).toBe('for')
  })

  it('leaves out who stands back, who stays a member all the same', () => {
    const recused = [{ reason: 'own_case', count: 2 }] as const
    expect(codes(council, { members: 9, present: 7, recused, inFavour: 7 })).toEqual([])
    expect(codes(council, { members: 9, present: 8, recused, inFavour: 7 })).toEqual(['impossible_session'])
  })

  it('votes in secret where the step says so', () => {
    const secret: VoteRequirement = { ...council, ballot: 'secret' }
    expect(codes(secret, { members: 9, present: 9, inFavour: 9, ballot: 'open' })).toEqual(['ballot_not_secret'])
    expect(codes(secret, { members: 9, present: 9, inFavour: 9, ballot: 'secret' })).toEqual([])
  })
})

describe('the vote of all households', () => {
  it('binds: exactly half is not carried, of all households and not of those present', () => {
    expect(codes(households, { members: 168, present: 120, inFavour: 84 })).toEqual(['not_carried'])
    expect(codes(households, { members: 168, present: 120, inFavour: 85 })).toEqual([])
    expect(codes(households, { members: 168, present: 84, inFavour: 84 })).toEqual(['no_quorum', 'not_carried'])
  })

  it('advises nobody', () => {
    expect(adviceOf(households, at({ members: 168, present: 120, inFavour: 85 }))).toBeUndefined()
  })
})
