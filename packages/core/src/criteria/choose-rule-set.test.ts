import { describe, expect, it } from 'vitest'
import { commune2022 } from '../national/circular-124/commune.js'
import { nationalRuleSets } from '../national/national-rule-sets.js'
import { assessmentDay, assessmentPeriod, chooseRuleSet } from './choose-rule-set.js'

describe('the rule set for an assessment', () => {
  it('is that of the kind of subject', () => {
    expect(
      chooseRuleSet(nationalRuleSets, { scheme: 'antt', subject: 'neighbourhood', asOf: '2022-11-14' }),
    ).toMatchObject({
      ok: true,
      value: { id: 'antt.neighbourhood' },
    })
    expect(chooseRuleSet(nationalRuleSets, { scheme: 'antt', subject: 'commune', asOf: '2022-11-14' })).toMatchObject({
      ok: true,
      value: { id: 'antt.commune' },
    })
  })

  it('is the one in force on the day of assessment, from its first day', () => {
    const versionOn = (asOf: string) => {
      const answer = chooseRuleSet(nationalRuleSets, { scheme: 'antt', subject: 'commune', asOf })
      return answer.ok && answer.value.version
    }
    expect([versionOn('2022-02-09'), versionOn('2022-02-10')]).toEqual(['2012.1', '2022.1'])
  })

  it('is refused on a day that no set covers, and the sets there are are named', () => {
    expect(chooseRuleSet(nationalRuleSets, { scheme: 'antt', subject: 'commune', asOf: '2012-04-26' })).toEqual({
      ok: false,
      refusals: [
        {
          code: 'no_rule_set',
          scheme: 'antt',
          subject: 'commune',
          asOf: '2012-04-26',
          neighbours: [
            { id: 'antt.commune', version: '2012.1', from: '2012-04-27', to: '2022-02-09' },
            { id: 'antt.commune', version: '2022.1', from: '2022-02-10' },
          ],
        },
      ],
    })
  })

  describe('when a later one follows', () => {
    const first = { ...commune2022, to: '2026-12-31' }
    const second = { ...commune2022, id: 'antt.commune.2027', from: '2027-02-01' }

    it.each([
      ['its last day', '2026-12-31', 'antt.commune'],
      ['the first day of the later one', '2027-02-01', 'antt.commune.2027'],
    ])('is the right one on %s', (_, asOf, id) => {
      expect(chooseRuleSet([first, second], { scheme: 'antt', subject: 'commune', asOf })).toMatchObject({
        ok: true,
        value: { id },
      })
    })

    it('is refused between the two, and both are named', () => {
      expect(chooseRuleSet([first, second], { scheme: 'antt', subject: 'commune', asOf: '2027-01-15' })).toMatchObject({
        refusals: [
          {
            neighbours: [
              { id: 'antt.commune', to: '2026-12-31' },
              { id: 'antt.commune.2027', from: '2027-02-01' },
            ],
          },
        ],
      })
    })
  })

  describe('of an assessment year', () => {
    it('is the one in force when that year ends, which need not be in December', () => {
      const ended = { ...commune2022, to: '2026-11-30' }
      const year = { scheme: 'antt', subject: 'commune', year: 2026 } as const
      expect(chooseRuleSet([ended], year)).toMatchObject({ ok: true })
      expect(chooseRuleSet([{ ...ended, to: '2026-11-14' }], year)).toMatchObject({
        refusals: [{ asOf: '2026-12-31' }],
      })
    })

    it('is that of the calendar year where no period is set', () => {
      const { period: _, ...calendar } = commune2022
      expect(assessmentDay(calendar, 2026)).toBe('2026-12-31')
      expect(assessmentPeriod(calendar, 2026)).toEqual({ from: '2026-01-01', through: '2026-12-31' })
    })

    it('speaks of the days since the last one', () => {
      expect(assessmentPeriod(commune2022, 2026)).toEqual({ from: '2025-11-16', through: '2026-11-15' })
    })

    it('is refused where there is none, and the neighbours are named oldest first', () => {
      const later = { ...commune2022, version: '2027.1', from: '2027-01-01' }
      const earlier = { ...commune2022, version: '2012.1', from: '2012-01-01', to: '2020-12-31' }
      const answer = chooseRuleSet([later, earlier], { scheme: 'antt', subject: 'commune', year: 2023 })
      expect(answer).toMatchObject({ refusals: [{ neighbours: [{ version: '2012.1' }, { version: '2027.1' }] }] })
    })
  })

  it('is of the scheme that is asked about', () => {
    expect(chooseRuleSet([commune2022], { scheme: 'culture', subject: 'commune', asOf: '2023-01-01' }).ok).toBe(false)
  })
})
