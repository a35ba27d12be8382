import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { nationalAuthorities } from '../national/commendation/authorities.js'
import { commendationForms } from '../national/commendation/forms.js'
import { nationalLookBacks } from '../national/commendation/look-backs.js'
import { nationalBaseSalary, nationalPrizes } from '../national/commendation/prizes.js'
import { nationalQuotas } from '../national/commendation/quotas.js'
import { nationalVoteRules } from '../national/commendation/vote-rules.js'
import { mayAward, whoMayAward } from './authority.js'
import { consecutiveYears, countsFrom } from './award.js'
import { councilVote, voteRuleFor } from './council-vote.js'
import { lookBackWindow } from './look-back.js'
import { prizeMoney } from './prize-money.js'
import { quotaOf, quotasFor } from './quota.js'

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
    ['fighter.grassroots', '2025-07-01', ['director.department', 'director.enterprise', 'chairman.commune']],
    ['fighter.grassroots', '2025-06-30', ['director.department', 'chairman.district', 'director.enterprise']],
    ['culture.neighbourhood', '2025-06-30', ['chairman.district']],
    ['culture.neighbourhood', '2025-07-01', ['chairman.commune']],
    ['merit.enterprise', '2023-12-31', ['director.enterprise']],
    ['merit.enterprise', '2024-01-01', ['director.enterprise', 'chairman.board']],
    ['merit.commune', '2004-07-01', ['chairman.commune']],
    ['safety.neighbourhood', '2022-02-09', ['chairman.commune']],
    ['safety.commune', '2022-02-10', ['chairman.district']],
    ['safety.commune', '2025-06-30', ['chairman.district']],
    ['safety.commune', '2025-07-01', ['chairman.province']],
    ['safety.entity', '2025-06-30', ['chairman.commune', 'chairman.district', 'chairman.province']],
    ['safety.entity', '2025-07-01', ['chairman.commune', 'chairman.province']],
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
    const answer = whoMayAward(nationalAuthorities, 'culture.neighbourhood', '2025-07-01')
    expect(answer.ok && answer.value[0]?.basis.unverified).toBe(true)
  })

  it('is wholly unverified once the amendment of 2026 is in force', () => {
    const answer = whoMayAward(nationalAuthorities, 'merit.commune', '2026-10-01')
    expect(answer.ok && answer.value.map(({ basis }) => basis)).toEqual([
      { instrument: 'luat-06-2026', unverified: true },
    ])
    const before = whoMayAward(nationalAuthorities, 'merit.commune', '2026-09-30')
    expect(before.ok && before.value[0]?.basis.unverified).toBeUndefined()
  })

  it('is nobody before the law of 2003', () => {
    expect(awarders('merit.commune', '2004-06-30')).toMatchObject({ code: 'no_authority' })
  })

  it('depends on the recipient: a family title is for families', () => {
    const asked = (subject: 'individual' | 'family') =>
      mayAward(nationalAuthorities, commendationForms, { form: 'culture.family', subject, asOf: '2022-12-01' })
    expect(asked('individual')).toMatchObject({ refusals: [{ code: 'not_for_subject', to: ['family'] }] })
    expect(asked('family')).toMatchObject({ value: [{ awarder: { position: 'chairman', level: 'commune' } }] })
  })

  it('is refused for a form that is not listed', () => {
    const asked = { form: 'merit.hamlet', subject: 'individual', asOf: '2022-12-01' } as const
    expect(mayAward(nationalAuthorities, commendationForms, asked)).toMatchObject({
      refusals: [{ code: 'unknown_form', form: 'merit.hamlet' }],
    })
  })

  it('is known for every form that is listed, but for one whose law was not read', () => {
    const known = new Set(nationalAuthorities.flatMap(({ forms }) => forms))
    const unknown = commendationForms.map(({ id }) => id).filter((id) => !known.has(id))
    expect(unknown).toEqual(['commune.exemplary'])
    const listed = new Set(commendationForms.map(({ id }) => id))
    expect([...known].filter((id) => !listed.has(id))).toEqual([])
  })
})

describe('a vote of the council', () => {
  const rule = voteRuleFor(nationalVoteRules, 'fighter.province', '2020-06-01')
  const found = (members: number, present: number, inFavour: number, consulted = members - present) => {
    const answer = rule && councilVote(rule, { members, present, consulted, inFavour })
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

  it('cannot have more in favour than were present or asked in writing', () => {
    expect(found(15, 10, 14, 4)).toMatchObject({ status: 'met' })
    expect(found(15, 10, 14, 3)).toBe('impossible_vote')
    expect(found(15, 12, 12, 4)).toBe('impossible_vote')
    expect(found(15, 10, 10, -1)).toBe('impossible_vote')
  })

  it('does not count who was asked in writing towards the quorum', () => {
    expect(found(15, 9, 15, 6)).toMatchObject({ status: 'not_met', quorum: { measured: 9, limit: 10, margin: -1 } })
  })

  it('has no quorum of the nation before the circular of 2020', () => {
    expect(voteRuleFor(nationalVoteRules, 'fighter.province', '2019-12-31')?.quorum).toBeUndefined()
    expect(voteRuleFor(nationalVoteRules, 'fighter.province', '2020-01-01')?.quorum?.basis.instrument).toBe(
      'tt-12-2019-bnv',
    )
  })

  it('passes from the least whole number that is the share of all members, and not below', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (members) => {
        const least = Array.from({ length: members + 1 }, (_, votes) => votes).find(
          (votes) => votes * 100 >= members * 90,
        )
        expect(found(members, members, least ?? 0)).toMatchObject({ status: 'met', majority: { margin: 0 } })
        expect(found(members, members, (least ?? 0) - 1)).toMatchObject({ status: 'not_met' })
      }),
    ))

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
  const allowed = (quota: Parameters<typeof quotaOf>[0], of: number) => {
    const answer = quotaOf(quota, of)
    return answer.ok ? answer.value : answer.refusals[0].code
  }
  const police = (numerator: number, denominator = 100) =>
    ({ share: { numerator, denominator }, rounding: 'firstDecimal' }) as const

  it.each([
    [25, 10, 3],
    [12, 10, 1],
    [15, 10, 2],
    [15, 9, 1],
    [15, 16, 2],
    [80, 0, 0],
  ])('of %i %% of %i is %i: only the first decimal digit counts', (share, of, number) => {
    expect(allowed(police(share), of)).toBe(number)
  })

  it('does not look at the second decimal digit: 2.49 is 2', () => {
    expect(allowed(police(249, 10_000), 100)).toBe(2)
    expect(allowed(police(25, 1000), 100)).toBe(3)
  })

  it('stays below its share where the nation says “at most”: 15 % of 17 is 2, the police’s 3', () => {
    const seventeen = quotasFor(nationalQuotas, 'fighter.grassroots', '2022-12-01').map((one) => allowed(one, 17))
    expect(seventeen).toEqual([3, 2])
    expect(quotasFor(nationalQuotas, 'fighter.grassroots', '2019-07-11')).toHaveLength(1)
    expect(quotasFor(nationalQuotas, 'fighter.grassroots', '2024-01-01')).toEqual([])
  })

  it('is one for a small force, and half a percent of a large one', () => {
    const ofForce = (headcount: number) =>
      quotasFor(nationalQuotas, 'fighter.police', '2022-12-01').map((one) => allowed(one, headcount))
    expect([0, 1, 199, 200, 299, 300].map(ofForce)).toEqual([[0], [1], [1], [1], [1], [2]])
  })

  it('of a small whole ends below the number that is named', () => {
    const quota = { ...police(5), small: { below: 100, allowed: 2 } }
    expect([99, 100].map((of) => allowed(quota, of))).toEqual([2, 5])
  })

  it.each([-1, 1.5, Number.NaN])('has no whole of %d', (of) => {
    expect(allowed(police(15), of)).toBe('impossible_whole')
  })

  it('is within half of its share, and never more than it where it stays below', () =>
    fc.assert(
      fc.property(fc.constantFrom(...nationalQuotas), fc.integer({ min: 200, max: 5000 }), (quota, of) => {
        const number = Number(allowed(quota, of))
        const twice = 2 * of * quota.share.numerator
        const atMost = quota.rounding === 'down' ? twice : twice + quota.share.denominator
        expect(2 * number * quota.share.denominator).toBeLessThanOrEqual(atMost)
        expect(number).toBeLessThanOrEqual(of)
      }),
    ))

  it('by the first digit is as by tenths written out', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(5000), (thousandths, of) => {
        const digits = String(Math.floor((of * thousandths) / 100)).padStart(2, '0')
        const expected = Number(digits.slice(0, -1)) + (Number(digits.slice(-1)) >= 5 ? 1 : 0)
        expect(allowed(police(thousandths, 1000), of)).toBe(expected)
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

  it('is never below its share of the salary, nor ten thousand đồng above it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 500 }), (hundredths, thousands) => {
        const basis = law('nd-91-2017', '68')
        const answer = prizeMoney(
          [{ form: 'f', hundredths: [{ from: '2017-10-01', value: hundredths, basis }] }],
          [{ from: '2017-07-01', value: thousands * 10_000, basis }],
          { form: 'f', subject: 'individual', asOf: '2022-12-01' },
        )
        const amount = answer.ok ? answer.value.amount : -1
        const exact = hundredths * thousands * 100
        expect(amount % 10_000).toBe(0)
        expect(amount).toBeGreaterThanOrEqual(exact)
        expect(amount).toBeLessThan(exact + 10_000)
      }),
    ))

  it('is marked unverified for the police, whom the decree does not name, and for the salary', () => {
    const police = prizeMoney(nationalPrizes, nationalBaseSalary, {
      form: 'merit.provincial-police',
      subject: 'individual',
      asOf: '2022-12-01',
    })
    expect(police.ok && police.value.bases.map(({ unverified }) => unverified)).toEqual([true, true])
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
    kind: 'title' as const,
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
    const four = nationalLookBacks.map((one) => ({ ...one, years: 4 }))
    expect(lookBackWindow(four, 'merit.commune', '2020-02-29')?.from).toBe('2016-03-01')
    expect(from('merit.commune', '2024-01-01')).toBeUndefined()
    expect(lookBackWindow(nationalLookBacks, 'merit.commune', '2022-12-01')?.through).toBe('2022-12-01')
  })
})
