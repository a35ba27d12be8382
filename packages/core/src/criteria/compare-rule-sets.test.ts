import { describe, expect, it } from 'vitest'
import type { Figures } from '../figures/figure.js'
import { type Case, compareRuleSets } from './compare-rule-sets.js'
import type { Rule } from './rule.js'
import * as rule from './rule-builders.js'
import type { RuleSet } from './rule-set.js'
import { basis, label, limit, testRuleSet } from './test-rule-set.fixture.js'

const setOf = (rules: Readonly<Record<string, Rule>>, more: Partial<RuleSet> = {}): RuleSet =>
  testRuleSet(
    {
      signed: { type: 'count', label },
      all: { type: 'count', label },
      held: { type: 'yesNo', label },
    },
    rules,
    more,
  )

const share = (percent: number) => rule.shareAtLeast('signed', 'all', limit(percent))
const before = setOf({ share: share(70), held: rule.yes('held') })
const stricter = setOf({ share: share(80), held: rule.yes('held') })
const asOf = '2022-11-14'

const compared = (one: RuleSet, other: RuleSet, cases: Iterable<Case>) => {
  const answer = compareRuleSets(one, other, cases, { asOf })
  if (!answer.ok) throw new Error(answer.refusals[0].code)
  return answer.value
}

const commune = (id: string, signed: number, more: Figures = { held: true }): Case => ({
  id,
  figures: { signed, all: 100, ...more },
})

describe('what a change of rules would do', () => {
  const communes = [commune('a', 69), commune('b', 70), commune('c', 79), commune('d', 80)]

  it('is told of each one who gains or loses, and by which criterion', () => {
    const lost = (id: string) => ({
      id,
      outcome: 'loses',
      before: 'met',
      after: 'not_met',
      criteria: [{ criterion: 'share', before: 'met', after: 'not_met' }],
    })
    expect([...compared(before, stricter, communes)]).toEqual([lost('b'), lost('c')])
    expect([...compared(stricter, before, communes)]).toMatchObject([
      { id: 'b', outcome: 'gains' },
      { id: 'c', outcome: 'gains' },
    ])
  })

  it('is told in sum, whether or not the changes were read', () => {
    const wanted = {
      cases: 4,
      gains: 0,
      loses: 2,
      moves: 0,
      unchanged: 2,
      refused: 0,
      byCriterion: { share: { gains: 0, loses: 2 } },
    }
    expect(compared(before, stricter, communes).summary()).toEqual(wanted)
    const half = compared(before, stricter, communes)
    for (const { id } of half) if (id === 'b') break
    expect(half.summary()).toEqual(wanted)
    expect(half.summary()).toEqual(wanted)
  })

  it('counts a case that becomes open neither as gained nor as lost by the criterion', () => {
    const open = compared(before, stricter, [commune('a', 75, {})])
    expect([...open]).toEqual([
      {
        id: 'a',
        outcome: 'moves',
        before: 'undetermined',
        after: 'not_met',
        criteria: [{ criterion: 'share', before: 'met', after: 'not_met' }],
      },
    ])
    expect(open.summary()).toMatchObject({ moves: 1, byCriterion: {} })
  })

  it('tells of a criterion that is new and of one that is gone', () => {
    const added = setOf({ share: share(70), held: rule.yes('held'), all: rule.atLeast('all', limit(200)) })
    expect([...compared(before, added, [commune('a', 90)])]).toMatchObject([
      { outcome: 'loses', criteria: [{ criterion: 'all', before: 'absent', after: 'not_met' }] },
    ])
    expect([...compared(added, before, [commune('a', 90)])]).toMatchObject([
      { outcome: 'gains', criteria: [{ criterion: 'all', before: 'not_met', after: 'absent' }] },
    ])
  })

  it('keeps from one set the figures that only the other knows, and refuses what neither knows', () => {
    const figures = { ...before.figures, met: { type: 'yesNo', label } } as const
    const asked = setOf({ share: share(70), held: rule.yes('held'), met: rule.yes('met') }, { figures })
    const cases = [commune('a', 90, { held: true, met: false }), commune('b', 90, { hold: true })]
    expect(compared(before, asked, cases).summary()).toMatchObject({ loses: 1, refused: 1, unchanged: 0 })
    expect(compared(asked, before, cases).summary()).toMatchObject({ gains: 1, refused: 1 })
  })

  it('counts a case that one side refuses as refused', () => {
    const apart = setOf({ held: rule.yes('held') })
    expect(compared(before, apart, [commune('a', 101)]).summary()).toMatchObject({ cases: 1, refused: 1 })
  })

  it('reads cases one at a time, as the changes are read', () => {
    let read = 0
    const endless = function* () {
      for (;;) {
        read += 1
        yield commune(`c${read}`, 75)
      }
    }
    const changes = compared(before, stricter, endless())[Symbol.iterator]()
    expect(changes.next().value).toMatchObject({ id: 'c1' })
    expect(changes.next().value).toMatchObject({ id: 'c2' })
    expect(read).toBe(2)
  })

  it('may compare one year with another, each under its own rules', () => {
    const raised = setOf({
      share: rule.shareAtLeast('signed', 'all', [...limit(70), { from: '2024-01-01', value: 80, basis }]),
    })
    const days = { before: '2023-11-14', after: '2024-11-14' }
    const answer = compareRuleSets(raised, raised, [commune('a', 75, {})], { asOf: days })
    expect(answer.ok && answer.value.summary()).toMatchObject({ loses: 1 })
  })

  it('is refused on a day when either is not in force', () => {
    expect(compareRuleSets(before, stricter, [], { asOf: '2022-02-09' })).toMatchObject({ ok: false })
    const ended = { ...stricter, to: '2022-06-30' }
    expect(compareRuleSets(before, ended, [], { asOf })).toMatchObject({
      refusals: [{ code: 'rule_set_not_in_force', to: '2022-06-30' }],
    })
  })
})
