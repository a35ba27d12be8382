import { law } from '../bases/instruments.js'
import type { Series } from '../dated/series.js'
import type { CompareRule, GradeRule, RatioRule, Rule } from './rule.js'
import type { Criterion, RuleSet } from './rule-set.js'

/** For tests: a sound rule set over figures of every type, and changed ones. */

export const basis = law('tt-124-2021', '5')
export const label = { vi: 'Số liệu', en: 'Figure' }
export const apart = { vi: 'Số liệu'.normalize('NFD'), en: 'Figure' }
export const from = '2022-02-10'

export const compare: CompareRule = {
  kind: 'compare',
  figure: 'models',
  bound: 'atLeast',
  limit: [{ from, value: 1, basis }],
}
export const ratio: RatioRule = {
  kind: 'ratio',
  part: 'models',
  whole: 'households',
  bound: 'atLeast',
  percent: [{ from, value: 70, basis }],
}
export const grade: GradeRule = { kind: 'grade', figure: 'rating', atLeast: [{ from, value: 'done', basis }] }
export const criterion = (wanted: Rule): Criterion => ({ id: 'one', text: label, basis, rule: wanted })

export const sound: RuleSet = {
  id: 'test',
  version: '1',
  scheme: 'test',
  subject: 'commune',
  title: label,
  from,
  basis,
  figures: {
    models: { type: 'count', label },
    households: { type: 'count', label },
    held: { type: 'yesNo', label },
    plan: { type: 'day', label },
    rating: {
      type: 'grade',
      label,
      scale: [
        { id: 'notDone', label },
        { id: 'done', label },
      ],
    },
    order: { type: 'points', maximum: 10, label },
    people: { type: 'count', unit: 'person', label },
    homes: { type: 'count', unit: 'household', label },
    region: {
      type: 'grade',
      label,
      scale: [
        { id: 'upland', label },
        { id: 'lowland', label },
      ],
    },
  },
  criteria: [
    criterion(compare),
    { ...criterion(ratio), id: 'two', appliesIf: 'held' },
    { ...criterion(grade), id: 'three' },
  ],
}
export const withRule = (wanted: Rule): RuleSet => ({ ...sound, criteria: [criterion(wanted)] })
export const withCriterion = (changes: Partial<Criterion>): RuleSet => ({
  ...sound,
  criteria: [{ ...criterion(compare), ...changes }],
})
export const limits = (...series: Series<number>): RuleSet => withRule({ ...compare, limit: series })
