import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { nationalRuleSets } from '../national/national-rule-sets.js'
import { checkRuleSet } from './check-rule-set.js'
import type { RuleSet } from './rule-set.js'
import type { RuleSetFault } from './rule-set-fault.js'
import {
  apart,
  basis,
  compare,
  criterion,
  from,
  grade,
  label,
  limits,
  ratio,
  sound,
  withCriterion,
  withRule,
} from './sound-rule-set.fixture.js'

/** A criterion that begins a year after its set. */
const begun = { from: '2023-01-01', rule: { ...compare, limit: [{ from: '2023-01-01', value: 1, basis }] } }

const cases: readonly (readonly [RuleSetFault, string, RuleSet, string])[] = [
  [
    'duplicate_criterion',
    'two criteria under one id',
    { ...sound, criteria: [criterion(compare), criterion(ratio)] },
    'one',
  ],
  ['unknown_figure', 'a rule that reads what nobody declared', withRule({ ...compare, figure: 'model' }), 'model'],
  ['unknown_figure', 'an applicability that nobody declared', withCriterion({ appliesIf: 'hold' }), 'hold'],
  ['wrong_figure_type', 'a count taken from yes or no', withRule({ ...compare, figure: 'held' }), 'held'],
  ['wrong_figure_type', 'an applicability that is a count', withCriterion({ appliesIf: 'models' }), 'models'],
  ['empty_series', 'a limit without a value', limits(), 'compare'],
  ['late_series', 'a limit that begins after its set', limits({ from: '2023-01-01', value: 1, basis }), '2023-01-01'],
  [
    'late_series',
    'a later criterion whose limit begins later still',
    withCriterion({ ...begun, from: '2022-06-01' }),
    '2023-01-01',
  ],
  [
    'gap_in_series',
    'days between two limits',
    limits({ from, to: '2022-12-31', value: 1, basis }, { from: '2023-02-01', value: 2, basis }),
    '2023-02-01',
  ],
  [
    'gap_in_series',
    'a limit that ends before its set',
    limits({ from, to: '2022-12-31', value: 1, basis }),
    '2023-01-01',
  ],
  [
    'unordered_series',
    'limits that overlap',
    limits({ from, to: '2022-12-31', value: 1, basis }, { from: '2022-12-31', value: 2, basis }),
    '2022-12-31',
  ],
  [
    'unordered_series',
    'limits out of order',
    limits({ from, value: 1, basis }, { from: '2024-01-01', value: 2, basis }, { from: '2023-01-01', value: 3, basis }),
    '2023-01-01',
  ],
  ['percent_out_of_range', 'more than all', withRule({ ...ratio, percent: [{ from, value: 101, basis }] }), '101'],
  [
    'percent_out_of_range',
    'a broken percentage',
    withRule({ ...ratio, percent: [{ from, value: 66.6, basis }] }),
    '66.6',
  ],
  [
    'unknown_grade',
    'a grade that is not on the scale',
    withRule({ ...grade, atLeast: [{ from, value: 'well', basis }] }),
    'well',
  ],
  [
    'malformed_window',
    'a day that no month has',
    withRule({ kind: 'document', figure: 'plan', from: '01-01', through: '03-32' }),
    '01-01…03-32',
  ],
  [
    'malformed_window',
    'days that end before they begin',
    withRule({ kind: 'document', figure: 'plan', from: '03-31', through: '01-01' }),
    '03-31…01-01',
  ],
  ['empty_group', 'a group of no rules', withRule({ kind: 'any', of: [] }), 'any'],
  ['unknown_instrument', 'a document nobody knows', withCriterion({ basis: { instrument: 'tt-1-2099' } }), 'tt-1-2099'],
  [
    'unknown_instrument',
    'an amendment by a document nobody knows',
    { ...sound, amendments: [{ from: '2025-07-01', basis: { instrument: 'tt-1-2099' }, text: label }] },
    'tt-1-2099',
  ],
  ['instrument_not_in_force', 'a circular already replaced', { ...sound, basis: law('tt-23-2012') }, 'tt-23-2012'],
  [
    'instrument_not_in_force',
    'a limit by an instrument that comes later',
    limits({ from, value: 1, basis: law('tt-48-2025') }),
    'tt-48-2025',
  ],
  ['text_not_composed', 'a criterion with letters in parts', withCriterion({ text: apart }), apart.vi],
  ['text_not_composed', 'a title with letters in parts', { ...sound, title: apart }, apart.vi],
  [
    'text_not_composed',
    'an exception with letters in parts',
    withRule({ kind: 'attested', figure: 'held', expected: true, unless: [{ name: apart, all: ['held'] }] }),
    apart.vi,
  ],
]

describe('a rule set', () => {
  it('passes when it is sound', () => {
    expect(checkRuleSet(sound)).toEqual([])
  })

  it('may raise a limit later, by a later instrument', () => {
    const later = { from: '2025-07-01', value: 2, basis: law('tt-48-2025') }
    expect(checkRuleSet(limits({ from, value: 1, basis }, later))).toEqual([])
  })

  it('may end together with its limits', () => {
    const to = '2026-12-31'
    expect(checkRuleSet({ ...limits({ from, to, value: 1, basis }), to })).toEqual([])
    expect(checkRuleSet({ ...limits({ from, to, value: 1, basis }), to: '2027-01-31' })).toMatchObject([
      { code: 'gap_in_series', subject: '2027-01-01' },
    ])
  })

  it.each(nationalRuleSets)('of the nation has nothing wrong in it: $id', (ruleSet) => {
    expect(checkRuleSet(ruleSet)).toEqual([])
  })

  it.each(cases)('is told of %s: %s', (code, _, broken, subject) => {
    expect(checkRuleSet(broken).map((found) => [found.code, found.subject])).toEqual([[code, subject]])
  })

  it('is told the place: the criterion, or the set itself', () => {
    expect(checkRuleSet(withRule({ kind: 'all', of: [] }))).toMatchObject([{ place: 'one' }])
    expect(checkRuleSet({ ...sound, basis: law('tt-23-2012') })).toMatchObject([{ place: 'test' }])
  })
})
