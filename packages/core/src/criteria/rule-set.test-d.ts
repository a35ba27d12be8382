import { expectTypeOf, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { neighbourhood2022 } from '../national/circular-124/neighbourhood.js'
import { defineRuleSet, type RuleSet } from './rule-set.js'

const basis = law('tt-124-2021', '8.1')
const text = { vi: 'Số tổ tự quản', en: 'Self-management groups' }
const head = {
  id: 'test',
  version: '1',
  scheme: 'test',
  subject: 'commune',
  title: text,
  from: '2022-02-10',
  basis,
} as const

it('knows the figures of a set by name', () => {
  const ruleSet = defineRuleSet({
    ...head,
    figures: { groups: { type: 'count', label: text }, pledged: { type: 'yesNo', label: text } },
    criteria: [{ id: 'pledge', text, basis, rule: { kind: 'attested', figure: 'pledged', expected: true } }],
  })
  expectTypeOf(ruleSet).toEqualTypeOf<RuleSet<'groups' | 'pledged'>>()
})

it('passes wherever any rule set is asked for', () => {
  expectTypeOf(neighbourhood2022).toExtend<RuleSet>()
  expectTypeOf<'households.total'>().toExtend<keyof typeof neighbourhood2022.figures>()
})

it('does not compile with a misspelt figure', () => {
  defineRuleSet({
    ...head,
    figures: { groups: { type: 'count', label: text }, pledged: { type: 'yesNo', label: text } },
    // @ts-expect-error the set declares no figure of this name
    criteria: [{ id: 'pledge', text, basis, rule: { kind: 'attested', figure: 'pleged', expected: true } }],
  })
})

it('does not compile with an applicability that is not declared', () => {
  defineRuleSet({
    ...head,
    figures: { pledged: { type: 'yesNo', label: text } },
    criteria: [
      {
        id: 'pledge',
        text,
        basis,
        // @ts-expect-error the set declares no figure of this name
        appliesIf: 'party.cell',
        rule: { kind: 'attested', figure: 'pledged', expected: true },
      },
    ],
  })
})

it('does not compile with a kind of rule that nobody evaluates', () => {
  defineRuleSet({
    ...head,
    figures: { pledged: { type: 'yesNo', label: text } },
    // @ts-expect-error rules are data of known kinds, never points
    criteria: [{ id: 'pledge', text, basis, rule: { kind: 'points', figure: 'pledged', points: 10 } }],
  })
})

it('does not compile with an instrument that the nation does not know', () => {
  // @ts-expect-error misspelt
  law('tt-124-2012')
})
