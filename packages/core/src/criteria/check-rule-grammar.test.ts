import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import type { FigureDeclaration } from '../figures/figure.js'
import { checkRuleSet } from './check-rule-set.js'
import type { Rule } from './rule.js'
import * as rule from './rule-builders.js'
import type { RuleSet } from './rule-set.js'
import type { RuleSetFault } from './rule-set-fault.js'
import { apart, basis, compare, from, label, limits, sound, withCriterion, withRule } from './sound-rule-set.fixture.js'

/** Not written out, since TypeScript would take it for the method. */
const reserved = Object.fromEntries<FigureDeclaration>([['toString', { type: 'yesNo', label }]])
const one = rule.since(from, 1, basis)
const instrument = { number: '1/2022/QĐ-UBND', kind: label, title: label, from, standing: 'verified' } as const
const band = (id: string, atLeast: number) => ({ id, label, atLeast })
const banded = (...bands: readonly ReturnType<typeof band>[]): RuleSet => ({
  ...sound,
  classification: { items: [{ figure: 'order' }], bands: rule.since(from, bands, basis) },
})

const grammar: readonly (readonly [RuleSetFault, string, RuleSet, string])[] = [
  [
    'reserved_id',
    "a figure called like JavaScript's own",
    {
      ...sound,
      figures: { ...sound.figures, ...reserved },
    },
    'toString',
  ],
  [
    'wrong_unit',
    'persons as a share of households',
    withRule(rule.shareAtLeast('people', 'homes', rule.since(from, 70, basis))),
    'people, homes',
  ],
  ['wrong_unit', 'persons now against households before', withRule(rule.fewer('people', 'homes')), 'people, homes'],
  [
    'wrong_unit',
    'a part that counts another thing than its whole',
    { ...sound, parts: [{ part: 'people', whole: 'homes' }] },
    'people, homes',
  ],
  [
    'unknown_figure',
    'a part that nobody declared',
    { ...sound, parts: [{ part: 'peopel', whole: 'people' }] },
    'peopel',
  ],
  ['wrong_figure_type', 'points taken from a count', withRule(rule.points([{ figure: 'models' }], one)), 'models'],
  ['wrong_figure_type', 'a recognition taken from yes or no', withRule(rule.recognised('held')), 'held'],
  [
    'wrong_figure_type',
    'a case that is a count',
    withRule(rule.atLeast('models', { by: 'people', cases: {} })),
    'people',
  ],
  [
    'wrong_figure_type',
    'a class made of counts',
    { ...sound, classification: { items: [{ figure: 'models' }], bands: rule.since(from, [], basis) } },
    'models',
  ],
  [
    'unknown_grade',
    'an applicability by a grade that is not on the scale',
    withCriterion({ appliesIf: { figure: 'region', in: ['islands'] } }),
    'islands',
  ],
  [
    'unknown_grade',
    'a case that is not on the scale',
    withRule(rule.atLeast('models', { by: 'region', cases: { upland: one, lowland: one, islands: one } })),
    'islands',
  ],
  [
    'missing_case',
    'a region without its limit',
    withRule(rule.atLeast('models', { by: 'region', cases: { upland: one } })),
    'lowland',
  ],
  [
    'percent_out_of_range',
    'a fraction of more than all',
    withRule(rule.shareAtLeast('models', 'households', rule.since(from, { numerator: 3, denominator: 2 }, basis))),
    '3/2',
  ],
  [
    'percent_out_of_range',
    'more percent than the most points',
    withRule(rule.pointsShare([{ figure: 'order' }], rule.since(from, 101, basis))),
    '101',
  ],
  ['not_a_count', 'half a model', limits({ from, value: 0.5, basis }), '0.5'],
  ['not_a_count', 'less than no models', limits({ from, value: -1, basis }), '-1'],
  [
    'malformed_points',
    'a third of a point',
    withRule(rule.points([{ figure: 'order' }], rule.since(from, 1 / 3, basis))),
    String(1 / 3),
  ],
  ['malformed_points', 'a weight of nothing', withRule(rule.points([{ figure: 'order', weight: 0 }], one)), '0'],
  [
    'malformed_points',
    'a maximum that is no quarter',
    { ...sound, figures: { ...sound.figures, extra: { type: 'points', maximum: 0.3, label } } },
    '0.3',
  ],
  [
    'malformed_points',
    'a weight in the sum of the classes',
    { ...sound, classification: { items: [{ figure: 'order', weight: -1 }], bands: rule.since(from, [], basis) } },
    '-1',
  ],
  ['unordered_bands', 'classes from the lowest up', banded(band('good', 5), band('best', 8)), 'best'],
  [
    'empty_series',
    'classes without an entry',
    { ...sound, classification: { items: [{ figure: 'order' }], bands: [] } },
    'classification',
  ],
  ['empty_group', 'a sum of nothing', withRule(rule.points([], one)), 'score'],
  ['unreachable_number', 'three of two', withRule(rule.some(3, rule.yes('held'), compare)), '3'],
  ['unreachable_number', 'none of two', withRule(rule.some(0, rule.yes('held'), compare)), '0'],
  [
    'malformed_period',
    'an assessment year that begins on no day',
    { ...sound, period: { from: '11-31', through: '10-31', basis } },
    '11-31…10-31',
  ],
  [
    'malformed_period',
    'an assessment year that would be two: the calendar year needs none',
    { ...sound, period: { from: '01-01', through: '12-31', basis } },
    '01-01…12-31',
  ],
  [
    'malformed_period',
    'an assessment year that ends on a day of leap years',
    { ...sound, period: { from: '03-01', through: '02-29', basis } },
    '03-01…02-29',
  ],
  ['malformed_day', 'a first day that does not exist', withCriterion({ from: '2022-02-30' }), '2022-02-30'],
  [
    'malformed_day',
    'a limit from a day that does not exist',
    limits({ from: '2022-13-01', value: 1, basis }),
    '2022-13-01',
  ],
  [
    'malformed_day',
    'a limit that is raised on a day that does not exist',
    limits({ from, value: 1, basis }, { from: 'soon', value: 2, basis }),
    'soon',
  ],
  [
    'malformed_day',
    'an instrument of its own from a day as people write it',
    { ...sound, instruments: { local: { ...instrument, from: '10/02/2022' } } },
    '10/02/2022',
  ],
  [
    'ends_before_it_begins',
    'an instrument of its own that ends before it begins',
    { ...sound, instruments: { local: { ...instrument, to: '2021-12-31' } } },
    '2021-12-31',
  ],
  ['malformed_day', 'an amendment of no day', { ...sound, amendments: [{ from: 'soon', basis, text: label }] }, 'soon'],
  [
    'ends_before_it_begins',
    'a criterion that ends before its set begins',
    withCriterion({ to: '2022-01-31' }),
    '2022-01-31',
  ],
  ['never_met', 'a thing to be done and not to be done', withRule(rule.all(rule.yes('held'), rule.no('held'))), from],
  [
    'never_met',
    'more points than can be had',
    withRule(rule.points([{ figure: 'order' }], rule.since(from, 11, basis))),
    from,
  ],
  [
    'never_met',
    'more than all',
    withRule(rule.shareMoreThan('models', 'households', rule.since(from, 100, basis))),
    from,
  ],
  ['never_met', 'fewer than none', withRule(rule.lessThan('models', rule.since(from, 0, basis))), from],
  [
    'never_met',
    'a limit raised out of reach',
    withRule(
      rule.points(
        [{ figure: 'order' }],
        [
          { from, value: 5, basis },
          { from: '2024-01-01', value: 10.25, basis },
        ],
      ),
    ),
    '2024-01-01',
  ],
  [
    'never_met',
    'what only those without it are asked for',
    withCriterion({ appliesIf: 'held', rule: rule.no('held') }),
    from,
  ],
  ['never_fails', 'none or more', withRule(rule.atLeast('models', rule.since(from, 0, basis))), from],
  [
    'never_fails',
    'at most all',
    withRule(rule.shareAtMost('models', 'households', rule.since(from, 100, basis))),
    from,
  ],
  ['never_fails', 'the lowest grade', withRule(rule.graded('rating', rule.since(from, 'notDone', basis))), from],
  ['never_fails', 'one or its contrary', withRule(rule.any(rule.yes('held'), rule.no('held'))), from],
  [
    'instrument_repealed',
    'a criterion that outlives its circular',
    { ...sound, from: '2012-06-01', basis: law('tt-23-2012'), criteria: [] },
    'tt-23-2012',
  ],
  ['text_not_composed', 'a class with letters in parts', banded({ ...band('good', 5), label: apart }), apart.vi],
]

describe('the rules of a set', () => {
  it.each(grammar)('are told of %s: %s', (code, _, broken, subject) => {
    expect(checkRuleSet(broken).map((found) => [found.code, found.subject])).toEqual([[code, subject]])
  })

  it('are told what was probably meant, and what to do, in both languages', () => {
    const [told] = checkRuleSet(withRule({ ...compare, figure: 'modles' }))
    expect(told).toMatchObject({
      nearest: 'models',
      sentence: {
        vi: 'Chỉ tiêu “modles” chưa được khai báo. Hãy khai báo hoặc sửa tên. Có phải là “models”?',
        en: 'The figure “modles” is not declared. Declare it or correct the name. Did you mean “models”?',
      },
    })
  })

  it('are not called contradictory for having too many combinations to try', () => {
    const figures = Object.fromEntries(
      Array.from({ length: 20 }, (_place, at) => [`q${at}`, { type: 'yesNo', label } as const]),
    )
    const asked = Object.keys(figures).map((id) => rule.yes(id))
    const wide = (wanted: Rule): RuleSet => ({ ...withRule(wanted), figures })
    expect(checkRuleSet(wide(rule.all(...asked)))).toEqual([])
    expect(checkRuleSet(wide(rule.some(20, ...asked)))).toEqual([])
    const never = rule.all(rule.yes('q0'), rule.no('q0'))
    expect(checkRuleSet(wide(rule.all(...asked, never)))).toMatchObject([{ code: 'never_met' }])
    expect(checkRuleSet(wide(rule.any(...asked, never)))).toEqual([])
  })
})
