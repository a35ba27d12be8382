import { describe, expect, it } from 'vitest'
import { commune2022 } from '../national/circular-124/commune.js'
import { nationalRuleSets } from '../national/national-rule-sets.js'
import { chooseRuleSet } from './choose-rule-set.js'

describe('the rule set for an assessment', () => {
  it('is that of the kind of subject', () => {
    expect(chooseRuleSet(nationalRuleSets, 'neighbourhood', '2022-11-14')).toMatchObject({
      ok: true,
      value: { id: 'antt.neighbourhood' },
    })
    expect(chooseRuleSet(nationalRuleSets, 'commune', '2022-11-14')).toMatchObject({
      ok: true,
      value: { id: 'antt.commune' },
    })
  })

  it('is the one in force on the day of assessment, from its first day', () => {
    expect(chooseRuleSet(nationalRuleSets, 'commune', '2022-02-10').ok).toBe(true)
  })

  it('is refused on a day that no set covers, and the sets there are are named', () => {
    expect(chooseRuleSet(nationalRuleSets, 'commune', '2022-02-09')).toEqual({
      ok: false,
      refusals: [
        {
          code: 'no_rule_set',
          subject: 'commune',
          asOf: '2022-02-09',
          neighbours: [{ id: 'antt.commune', from: '2022-02-10' }],
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
      expect(chooseRuleSet([first, second], 'commune', asOf)).toMatchObject({ ok: true, value: { id } })
    })

    it('is refused between the two, and both are named', () => {
      expect(chooseRuleSet([first, second], 'commune', '2027-01-15')).toMatchObject({
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
})
