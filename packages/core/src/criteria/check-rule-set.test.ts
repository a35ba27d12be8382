import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { nationalRuleSets } from '../national/national-rule-sets.js'
import { checkRuleSet, type RuleSetDiagnostic } from './check-rule-set.js'
import type { CompareRule, GradeRule, RatioRule, Rule } from './rule.js'
import type { Criterion, RuleSet } from './rule-set.js'

const basis = law('tt-124-2021', '5')
const label = { vi: 'Số liệu', en: 'Figure' }
const apart = { vi: 'Số liệu'.normalize('NFD'), en: 'Figure' }
const from = '2022-02-10'

const compare: CompareRule = { kind: 'compare', figure: 'models', bound: 'atLeast', limit: [{ from, value: 1, basis }] }
const ratio: RatioRule = {
  kind: 'ratio',
  part: 'models',
  whole: 'households',
  bound: 'atLeast',
  percent: [{ from, value: 70, basis }],
}
const grade: GradeRule = { kind: 'grade', figure: 'rating', atLeast: [{ from, value: 'done', basis }] }
const criterion = (rule: Rule): Criterion => ({ id: 'one', text: label, basis, rule })

const sound: RuleSet = {
  id: 'test',
  version: '1',
  subject: 'commune',
  title: label,
  from,
  basis,
  figures: {
    models: { type: 'count', label },
    households: { type: 'count', label },
    held: { type: 'yesNo', label },
    plan: { type: 'day', label },
    rating: { type: 'grade', label, scale: [{ id: 'done', label }] },
  },
  criteria: [
    criterion(compare),
    { ...criterion(ratio), id: 'two', appliesIf: 'held' },
    { ...criterion(grade), id: 'three' },
  ],
}
const withRule = (rule: Rule): RuleSet => ({ ...sound, criteria: [criterion(rule)] })
const withCriterion = (changes: Partial<Criterion>): RuleSet => ({
  ...sound,
  criteria: [{ ...criterion(compare), ...changes }],
})
const limits = (...series: CompareRule['limit']): RuleSet => withRule({ ...compare, limit: series })

/** A criterion that begins a year after its set. */
const begun = { from: '2023-01-01', rule: { ...compare, limit: [{ from: '2023-01-01', value: 1, basis }] } }

const cases: readonly (readonly [RuleSetDiagnostic['code'], string, RuleSet, string])[] = [
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

  it('has a case here for every code', () => {
    const every: Readonly<Record<RuleSetDiagnostic['code'], true>> = {
      duplicate_criterion: true,
      unknown_figure: true,
      wrong_figure_type: true,
      empty_series: true,
      late_series: true,
      gap_in_series: true,
      unordered_series: true,
      percent_out_of_range: true,
      unknown_grade: true,
      malformed_window: true,
      empty_group: true,
      unknown_instrument: true,
      instrument_not_in_force: true,
      text_not_composed: true,
    }
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(Object.keys(every)))
  })
})
