import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapSeries } from '../../dated/limit.js'
import type { Figures } from '../../figures/figure.js'
import { commune2022 } from '../../national/circular-124/commune.js'
import { commendationCancellations } from '../../national/commendation/cancellation.js'
import { commendationStandards } from '../../national/commendation/standards.js'
import { nationalRuleSets } from '../../national/national-rule-sets.js'
import { anyRuleSet, soundFigures } from '../any-assessment.fixture.js'
import { evaluate } from '../evaluate.js'
import { isFloor } from '../margin.js'
import type { Rule } from '../rule.js'
import * as rule from '../rule-builders.js'
import type { Criterion, RuleSet } from '../rule-set.js'
import { basis, criterionOf, from, label, limit, testRuleSet } from '../test-rule-set.fixture.js'
import { checkTightens } from './check-tightens.js'
import type { TightensFault } from './tightens-fault.js'

const scale = ['low', 'middle', 'high'].map((id) => ({ id, label }))
const figures = {
  models: { type: 'count', label },
  part: { type: 'count', label },
  whole: { type: 'count', label },
  held: { type: 'yesNo', label },
  safe: { type: 'yesNo', label },
  region: { type: 'grade', label, scale },
  plan: { type: 'day', label },
} as const

const setOf = (criteria: readonly Criterion[], more: Partial<RuleSet> = {}): RuleSet =>
  testRuleSet(figures, [], { criteria, ...more })
const models = (least: number): Criterion => criterionOf('models', rule.atLeast('models', limit(least)))
const held = criterionOf('held', rule.yes('held'))
const safe = criterionOf('safe', rule.yes('safe'))

const known = (subject: Figures, ruleSet: RuleSet): Figures =>
  Object.fromEntries(Object.entries(subject).filter(([id]) => Object.hasOwn(ruleSet.figures, id)))

const evaluated = (ruleSet: RuleSet, { on, subject = {} }: TightensFault) => {
  const answer = evaluate(ruleSet, known(subject, ruleSet), { asOf: on })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value
}

/** Faults as told, after their subjects were measured. */
const faults = (national: RuleSet, local: RuleSet) =>
  checkTightens(national, local).map((fault) => {
    if (fault.subject) {
      const there = evaluated(national, fault)
      expect(evaluated(local, fault).verdict).toBe('met')
      expect(there.findings.find(({ criterion }) => criterion === fault.criterion)?.status).toBe('not_met')
    }
    return [fault.code, fault.criterion, fault.on, ...(fault.subject ? [] : ['nobody'])]
  })

describe('a set that tightens', () => {
  it('asks for more, of more, or for more besides', () => {
    const national = setOf([models(2), { ...held, appliesIf: 'safe' }])
    expect(faults(national, setOf([models(2), { ...held, appliesIf: 'safe' }]))).toEqual([])
    expect(faults(national, setOf([models(3), { ...held, appliesIf: 'safe' }]))).toEqual([])
    expect(faults(national, setOf([models(2), held]))).toEqual([])
    expect(faults(national, setOf([models(2), { ...held, appliesIf: 'safe' }, safe]))).toEqual([])
  })

  it('may say the same under another id, or in several criteria', () => {
    const both = criterionOf('both', rule.all(rule.yes('held'), rule.yes('safe')))
    expect(faults(setOf([models(2)]), setOf([{ ...models(2), id: 'other' }]))).toEqual([])
    expect(faults(setOf([both]), setOf([held, safe]))).toEqual([])
    expect(faults(setOf([held, safe]), setOf([both]))).toEqual([])
  })

  it('may ask the ones and the others apart', () => {
    const apart = [
      { ...held, id: 'held-safe', appliesIf: 'safe' },
      criterionOf('held-unsafe', rule.any(rule.yes('safe'), rule.yes('held'))),
    ]
    expect(faults(setOf([held]), setOf(apart))).toEqual([])
  })
})

describe('a criterion', () => {
  it('that is dropped is shown by a subject who fails that alone', () => {
    const national = setOf([models(2), held, safe])
    const local = setOf([models(2), safe])
    expect(faults(national, local)).toEqual([['criterion_dropped', 'held', from]])
    const [fault] = checkTightens(national, local)
    expect(fault?.subject).toEqual({
      models: 2,
      part: 0,
      whole: 0,
      held: false,
      safe: true,
      region: 'low',
      plan: '2000-01-01',
    })
  })

  it('that asks for less is loosened', () => {
    expect(faults(setOf([models(2), held]), setOf([models(1), held]))).toEqual([['criterion_loosened', 'models', from]])
    const either = criterionOf('held', rule.any(rule.yes('held'), rule.yes('safe')))
    expect(faults(setOf([held]), setOf([either]))).toEqual([['criterion_loosened', 'held', from]])
  })

  it('that asks it of fewer applies to fewer', () => {
    const ofGrades = (...grades: readonly string[]): Criterion => ({
      ...models(2),
      appliesIf: { figure: 'region', in: grades },
    })
    const besides = (one: Criterion) => setOf([one, held])
    const fewer = [['applies_to_fewer', 'models', from]]
    expect(faults(besides(models(2)), besides({ ...models(2), appliesIf: 'safe' }))).toEqual(fewer)
    expect(faults(besides(ofGrades('low', 'high')), besides(ofGrades('low')))).toEqual(fewer)
    expect(faults(besides(ofGrades('low')), besides(ofGrades('low', 'high')))).toEqual([])
    expect(faults(besides(ofGrades('low')), besides({ ...models(2), appliesIf: 'safe' }))).toEqual(fewer)
    // who is of any grade is of one of them all
    expect(faults(besides(models(2)), besides(ofGrades('low', 'middle', 'high')))).toEqual([])
  })

  it('that is the only one and applies to nobody else leaves nobody who meets the set', () => {
    const conditional = setOf([{ ...held, appliesIf: 'safe' }])
    expect(faults(setOf([held]), conditional)).toEqual([])
  })

  it('with an exception more is loosened', () => {
    const excused = criterionOf('held', rule.no('held', { name: label, all: ['safe'] }))
    const strict = criterionOf('held', rule.no('held'))
    expect(faults(setOf([strict]), setOf([excused]))).toEqual([['criterion_loosened', 'held', from]])
    expect(faults(setOf([excused]), setOf([strict]))).toEqual([])
  })
})

describe('days', () => {
  const since = (...values: readonly (readonly [string, number])[]): Criterion =>
    criterionOf(
      'models',
      rule.atLeast(
        'models',
        values.flatMap(([day, value]) => rule.since(day, value, basis)),
      ),
    )

  it('are all looked at: loosened only from a later one', () => {
    const local = setOf([since([from, 3], ['2024-03-01', 1])])
    expect(faults(setOf([models(2)]), local)).toEqual([['criterion_loosened', 'models', '2024-03-01']])
    expect(faults(setOf([since([from, 2], ['2024-03-01', 1])]), local)).toEqual([])
    expect(faults(setOf([since([from, 2], ['2025-01-01', 4])]), setOf([models(3)]))).toEqual([
      ['criterion_loosened', 'models', '2025-01-01'],
    ])
  })

  it('after which the nation has other rules are not', () => {
    const local = setOf([since([from, 3], ['2024-03-01', 1])])
    expect(faults(setOf([models(2)], { to: '2024-02-29' }), local)).toEqual([])
    expect(faults(setOf([{ ...models(2), to: '2024-02-29' }]), local)).toEqual([])
  })

  it('on which a criterion begins or ends count for each set', () => {
    const national = setOf([models(2), { ...held, from: '2023-01-01' }])
    expect(faults(national, setOf([models(2), { ...held, from: '2023-07-01' }]))).toEqual([
      ['criterion_dropped', 'held', '2023-01-01'],
    ])
    expect(faults(national, setOf([models(2), { ...held, to: '2023-12-31' }]))).toEqual([
      ['criterion_dropped', 'held', '2024-01-01'],
    ])
  })

  it('on which the local set does not stand leave nothing of the nation’s', () => {
    expect(faults(setOf([models(2)]), setOf([models(3)], { to: '2023-12-31' }))).toEqual([
      ['criterion_dropped', 'models', '2024-01-01', 'nobody'],
    ])
  })

  it('of leap years are told apart where a window is', () => {
    const planned = (through: string) => setOf([criterionOf('plan', rule.dated('plan', '01-01', through))])
    expect(faults(planned('02-28'), planned('02-29'))).toEqual([['criterion_loosened', 'plan', '2024-01-01']])
    expect(faults(planned('02-29'), planned('02-28'))).toEqual([])
  })

  it('are told once for each code, the first', () => {
    const local = setOf([held, { ...since([from, 1], ['2023-01-01', 0]), to: '2023-12-31' }])
    expect(faults(setOf([models(2), held]), local)).toEqual([
      ['criterion_loosened', 'models', from],
      ['criterion_dropped', 'models', '2024-01-01'],
    ])
  })
})

describe('a local set', () => {
  it('that nobody can meet is told by what it leaves out, without a subject', () => {
    const impossible = [held, criterionOf('not-held', rule.no('held'))]
    expect(faults(setOf([models(2), held]), setOf(impossible))).toEqual([
      ['criterion_dropped', 'models', from, 'nobody'],
    ])
    expect(faults(setOf([models(2), held]), setOf([]))).toEqual([
      ['criterion_dropped', 'models', from, 'nobody'],
      ['criterion_dropped', 'held', from, 'nobody'],
    ])
  })

  it('that bounds a part by another whole is within both', () => {
    const share = (percent: number) => criterionOf('share', rule.shareAtLeast('part', 'whole', limit(percent)))
    expect(faults(setOf([share(70)]), setOf([share(71)]))).toEqual([])
    expect(faults(setOf([share(70)]), setOf([share(69)]))).toEqual([['criterion_loosened', 'share', from]])
    const bounded = setOf([models(2), criterionOf('most', rule.atMost('models', limit(5)))], {
      parts: [{ part: 'whole', whole: 'models' }],
    })
    const wholes = criterionOf('wholes', rule.atMost('whole', limit(5)))
    expect(faults(setOf([wholes]), bounded)).toEqual([])
  })

  it('that has a figure as something else does not let it be told', () => {
    const other = { ...figures, models: { type: 'points', maximum: 5, label } as const }
    const local = setOf([criterionOf('models', rule.points([{ figure: 'models' }], limit(3))), held], {
      figures: other,
    })
    expect(faults(setOf([models(2), held]), local)).toEqual([['not_decided', 'models', from, 'nobody']])
  })

  it('that lacks a figure keeps it from nobody', () => {
    const { models: _, ...others } = figures
    const local = setOf([held], { figures: others })
    expect(faults(setOf([models(2), held]), local)).toEqual([['criterion_dropped', 'models', from]])
  })

  it('that wants nothing of a whole leaves a share of it undetermined', () => {
    const share = criterionOf('share', rule.shareAtLeast('part', 'whole', limit(0)))
    const none = criterionOf('none', rule.atMost('whole', limit(0)))
    const [fault] = checkTightens(setOf([share]), setOf([none]))
    expect(fault?.code).toBe('criterion_dropped')
    expect(fault?.subject).toMatchObject({ part: 0, whole: 0 })
  })
})

/** A rule with every number of its limits moved: up, where more is demanded, for `by` above zero. */
const moved = (demand: Rule, by: number): Rule => {
  if ('of' in demand) return { ...demand, of: demand.of.map((inner) => moved(inner, by)) }
  if (demand.kind === 'compare') {
    const limits = mapSeries(demand.limit, (series) =>
      series.map((entry) => ({ ...entry, value: entry.value + (isFloor(demand.bound) ? by : -by) })),
    )
    return { ...demand, limit: limits }
  }
  if (demand.kind !== 'ratio') return demand
  const percent = mapSeries(demand.percent, (series) =>
    series.map((entry) => {
      if (typeof entry.value !== 'number') return entry
      const value = entry.value + (isFloor(demand.bound) ? by : -by)
      return { ...entry, value: Math.max(0, Math.min(100, value)) }
    }),
  )
  return { ...demand, percent }
}

const nation = [...nationalRuleSets, ...commendationStandards, ...commendationCancellations]
const changes = (demand: Rule, by: number) => JSON.stringify(demand) !== JSON.stringify(moved(demand, by))

describe('every set of the nation', () => {
  it.each(nation.map((ruleSet) => [ruleSet.id, ruleSet.version, ruleSet] as const))(
    '%s %s tightens itself, and moved by one up but not down',
    (_, __, ruleSet) => {
      const set = (criteria: readonly Criterion[]) => ({ ...ruleSet, criteria })
      expect(checkTightens(ruleSet, structuredClone(ruleSet))).toEqual([])
      const up = set(ruleSet.criteria.map((one) => ({ ...one, rule: moved(one.rule, 1) })))
      expect(faults(ruleSet, up)).toEqual([])
      for (const loose of ruleSet.criteria.filter((one) => changes(one.rule, -1))) {
        const down = set(ruleSet.criteria.map((one) => (one === loose ? { ...one, rule: moved(one.rule, -1) } : one)))
        expect(faults(ruleSet, down)).toEqual([['criterion_loosened', loose.id, loose.from ?? ruleSet.from]])
      }
    },
  )

  it('is missed criterion by criterion', () => {
    for (const missed of commune2022.criteria) {
      const local = { ...commune2022, criteria: commune2022.criteria.filter((one) => one !== missed) }
      expect(faults(commune2022, local)).toEqual([['criterion_dropped', missed.id, commune2022.from]])
    }
  })
})

const everyFigure: Figures = {
  a: 1,
  b: 2,
  c: 3,
  yes1: true,
  yes2: false,
  yes3: true,
  rating: 'high',
  region: 'low',
  plan: '2022-03-31',
  order: 10,
  unity: 2.5,
  safe: true,
}

/** Complete figures, the part within its whole. */
const complete = soundFigures.map((given) => {
  const all: Figures = { ...everyFigure, ...given }
  return { ...all, a: Math.min(Number(all.a), Number(all.b)) }
})

/** A national set, and one in which some of its criteria are those of another. */
const anyTwo = fc
  .tuple(anyRuleSet, anyRuleSet, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([national, other, kept]): [RuleSet, RuleSet] => {
    const criteria = national.criteria.flatMap((one, place) => (kept[place] ? [one] : (other.criteria[place] ?? [])))
    return [national, { ...national, criteria: [...criteria, ...other.criteria.slice(national.criteria.length)] }]
  })

/** Whether a subject meets the local set and not a criterion of the nation. */
const shows = (subject: Figures, on: string, criterion: Criterion, [national, local]: [RuleSet, RuleSet]): boolean => {
  const [there, here] = [evaluate(national, subject, { asOf: on }), evaluate(local, subject, { asOf: on })]
  if (!there.ok || !here.ok || here.value.verdict !== 'met') return false
  const status = there.value.findings[national.criteria.indexOf(criterion)]?.status
  return status === 'not_met' || status === 'undetermined'
}

describe('any two sets', () => {
  it('are told apart by subjects who meet the one and not the other', () =>
    fc.assert(
      fc.property(anyTwo, (sets) => {
        const [national, local] = sets
        for (const { subject, on, criterion: id } of checkTightens(national, local)) {
          const criterion = national.criteria.find((one) => one.id === id)
          if (subject && criterion) expect(shows(subject, on, criterion, sets)).toBe(true)
        }
        expect(checkTightens(national, national)).toEqual([])
      }),
      { numRuns: 200 },
    ))

  it('have no fault only where no subject shows one', () =>
    fc.assert(
      fc.property(anyTwo, fc.array(complete, { minLength: 40, maxLength: 40 }), (sets, subjects) => {
        const [national, local] = sets
        const told = new Set(checkTightens(national, local).map(({ criterion }) => criterion))
        for (const criterion of national.criteria.filter(({ id }) => !told.has(id))) {
          for (const on of [from, '2022-12-31', '2023-01-01']) {
            expect(subjects.filter((subject) => shows(subject, on, criterion, sets))).toEqual([])
          }
        }
      }),
      { numRuns: 100 },
    ))
})
