import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationalAuthorities } from '../national/commendation/authorities.js'
import { commendationForms } from '../national/commendation/forms.js'
import { nationalLookBacks } from '../national/commendation/look-backs.js'
import { nationalBaseSalary, nationalPrizes } from '../national/commendation/prizes.js'
import { nationalQuotas } from '../national/commendation/quotas.js'
import { nationalVoteRules } from '../national/commendation/vote-rules.js'
import { whoMayAward } from './authority.js'
import { consecutiveYears, countsFrom } from './award.js'
import { councilVote, voteRuleFor } from './council-vote.js'
import { lookBackWindow } from './look-back.js'
import { prizeMoney } from './prize-money.js'
import { quotaOf } from './quota.js'

const awarders = (form: string, asOf: string) => {
  const answer = whoMayAward(nationalAuthorities, form, asOf)
  return answer.ok ? answer.value.map(({ awarder }) => awarder.id) : answer.refusals[0]
}

describe('who may award', () => {
  it.each([
    ['merit.commune', '2022-12-01', ['chairman.commune']],
    ['merit.district', '2025-06-30', ['chairman.district']],
    ['certificate.province', '2020-01-01', ['chairman.province']],
    ['unit.victory', '2020-01-01', ['minister.public-security', 'chairman.province']],
    ['fighter.grassroots', '2025-07-01', ['chairman.commune']],
  ])('%s on %s is the Chairman or another office, never a committee', (form, asOf, ids) => {
    expect(awarders(form, asOf)).toEqual(ids)
  })

  it('is nobody where the level is gone, and who was is named', () => {
    expect(awarders('merit.district', '2025-07-01')).toMatchObject({
      code: 'no_authority',
      others: [
        { awarder: 'chairman.district', to: '2023-12-31' },
        { awarder: 'chairman.district', to: '2025-06-30' },
      ],
    })
  })

  it('is marked as our inference for what the districts had', () => {
    const answer = whoMayAward(nationalAuthorities, 'unit.advanced', '2025-07-01')
    expect(answer.ok && answer.value[0]?.basis.unverified).toBe(true)
  })

  it('is known for every form that is listed', () => {
    const known = new Set(nationalAuthorities.flatMap(({ forms }) => forms))
    expect(commendationForms.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
  })
})

describe('a vote of the council', () => {
  const rule = voteRuleFor(nationalVoteRules, 'fighter.province', '2020-06-01')
  const found = (members: number, present: number, inFavour: number) => {
    const answer = rule && councilVote(rule, { members, present, inFavour })
    return answer?.ok ? answer.value : answer?.refusals[0].code
  }

  it.each([
    [15, 10, 14, 'met'],
    [15, 9, 14, 'not_met'],
    [15, 15, 13, 'not_met'],
    [10, 7, 9, 'met'],
    [10, 6, 9, 'not_met'],
  ])(
    'of %i members, %i present and %i in favour, is %s: two thirds present, nine tenths of all',
    (members, present, inFavour, status) => {
      expect(found(members, present, inFavour)).toMatchObject({ status })
    },
  )

  it('says how many members were needed and are lacking', () => {
    expect(found(15, 12, 13)).toMatchObject({
      quorum: { measured: 12, limit: 10, margin: 2 },
      majority: { measured: 13, limit: 14, margin: -1 },
    })
  })

  it('needs only its quorum where the nation sets no share', () => {
    const certificate = voteRuleFor(nationalVoteRules, 'certificate.province', '2020-06-01')
    const answer = certificate && councilVote(certificate, { members: 9, present: 6, inFavour: 1 })
    expect(answer).toMatchObject({ value: { status: 'met' } })
    expect(voteRuleFor(nationalVoteRules, 'certificate.province', '2024-06-01')).toBeUndefined()
    expect(voteRuleFor(nationalVoteRules, 'certificate.province', '2019-12-31')).toBeUndefined()
  })

  it.each([
    [0, 0, 0],
    [10, 11, 5],
    [10, 5, 11],
    [10, -1, 5],
    [10, 5.5, 5],
    [Number.NaN, 5, 5],
  ])('cannot have %d members, %d present and %d in favour', (members, present, inFavour) => {
    expect(found(members, present, inFavour)).toBe('impossible_vote')
  })
})

describe('a quota', () => {
  const percent = (numerator: number) => ({ numerator, denominator: 100 })

  it.each([
    [25, 10, 3],
    [12, 10, 1],
    [15, 10, 2],
    [15, 9, 1],
    [15, 16, 2],
    [80, 0, 0],
  ])('of %i %% of %i is %i: only the first decimal digit counts', (share, of, allowed) => {
    expect(quotaOf(percent(share), of)).toBe(allowed)
  })

  it('does not look at the second decimal digit: 2.49 is 2', () => {
    expect(quotaOf({ numerator: 249, denominator: 10_000 }, 100)).toBe(2)
    expect(quotaOf({ numerator: 25, denominator: 1000 }, 100)).toBe(3)
  })

  it('is at most one more than its share, never more than the whole', () =>
    fc.assert(
      fc.property(fc.constantFrom(...nationalQuotas), fc.nat(5000), ({ share }, of) => {
        const allowed = quotaOf(share, of)
        const exact = (of * share.numerator) / share.denominator
        expect(Math.abs(allowed - exact)).toBeLessThanOrEqual(0.5)
        expect(allowed).toBeLessThanOrEqual(of)
      }),
    ))
})

describe('prize money', () => {
  const money = (form: string, asOf: string, subject: 'individual' | 'collective' = 'individual') => {
    const answer = prizeMoney(nationalPrizes, nationalBaseSalary, { form, subject, asOf })
    return answer.ok ? answer.value.amount : answer.refusals[0].code
  }

  it.each([
    ['merit.commune', '2022-12-01', 230_000],
    ['merit.district', '2022-12-01', 450_000],
    ['certificate.province', '2022-12-01', 1_490_000],
    ['unit.victory', '2022-12-01', 2_240_000],
    ['merit.commune', '2023-06-30', 230_000],
    ['merit.commune', '2023-07-01', 270_000],
  ])('for %s on %s is %i đồng, rounded up to tens of thousands', (form, asOf, amount) => {
    expect(money(form, asOf)).toBe(amount)
  })

  it('is double for a collective, but not for a title that is a collective of its own', () => {
    expect(money('merit.commune', '2022-12-01', 'collective')).toBe(460_000)
    expect(money('unit.victory', '2022-12-01', 'collective')).toBe(2_240_000)
  })

  it('is not told where its coefficient or the salary is not known', () => {
    expect(money('merit.commune', '2025-07-01')).toBe('no_prize')
    expect(money('merit.commune', '2017-09-30')).toBe('no_prize')
    expect(money('culture.family', '2022-12-01')).toBe('no_prize')
  })
})

describe('the time of a proposal', () => {
  const award = (year: number, more: object = {}) => ({
    form: 'f',
    year,
    achievement: 'a',
    decidedOn: `${year}-12-20`,
    ...more,
  })

  it('counts from the period that the last decision writes, else from its day', () => {
    expect(countsFrom(award(2021, { achievedThrough: '2021-10-31' }))).toBe('2021-11-01')
    expect(countsFrom(award(2021))).toBe('2021-12-21')
  })

  it('breaks a run of years at the first gap, and does not count what was cancelled', () => {
    expect(consecutiveYears([award(2020), award(2021), award(2022)], 'f', 2022)).toBe(3)
    expect(consecutiveYears([award(2020), award(2021, { cancelled: true }), award(2022)], 'f', 2022)).toBe(1)
    expect(consecutiveYears([award(2021)], 'f', 2022)).toBe(0)
  })

  it('looks back as many years as the form wants', () => {
    const from = (form: string, asOf: string) => lookBackWindow(nationalLookBacks, form, asOf)?.from
    expect(from('fighter.national', '2022-12-01')).toBe('2015-12-02')
    expect(from('merit.commune', '2020-02-29')).toBe('2019-03-01')
    expect(from('merit.commune', '2024-01-01')).toBeUndefined()
    expect(lookBackWindow(nationalLookBacks, 'merit.commune', '2022-12-01')?.through).toBe('2022-12-01')
  })
})
