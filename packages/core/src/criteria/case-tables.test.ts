// only tests see Node here: the build leaves them out and has no types but its own
/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { isByCase } from '../dated/limit.js'
import { addDays } from '../days/iso-date.js'
import { commendationCancellations } from '../national/commendation/cancellation.js'
import { commendationStandards } from '../national/commendation/standards.js'
import { nationalRuleSets } from '../national/national-rule-sets.js'
import { evaluate } from './evaluate.js'
import type { Finding, Measure } from './finding.js'
import { limitSeriesOf, type Rule, rulesWithin } from './rule.js'
import type { Criterion, RuleSet } from './rule-set.js'

/** Everything that the nation decides by criteria. */
const ruleSets = [...nationalRuleSets, ...commendationStandards, ...commendationCancellations]

/** The tables in `cases/` are for those who know the law: they add rows there, and nothing here. */
const folder = new URL('../../cases/', import.meta.url)

const status = z.enum(['met', 'not_met', 'undetermined', 'not_applicable'])
const figures = z.record(z.string(), z.union([z.number(), z.boolean(), z.string()]))
const expected = z.union([
  status.transform((bare) => ({ status: bare })),
  z.strictObject({ status, margin: z.number().optional(), missing: z.array(z.string()).optional() }),
])
const row = z
  .strictObject({
    name: z.string(),
    on: z.string(),
    complete: z.literal(true).optional(),
    given: figures.default({}),
    expect: z.record(z.string(), expected).default({}),
    verdict: status.exclude(['not_applicable']).optional(),
    refused: z.string().optional(),
  })
  .refine((one) => one.verdict ?? one.refused ?? Object.keys(one.expect)[0], 'a case expects something')
const table = z.strictObject({
  /** Several sets may have the same criteria. */
  ruleSet: z.union([z.string().transform((id) => [id]), z.array(z.string())]),
  version: z.string(),
  complete: figures,
  cases: z.array(row),
})

const tables = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const { ruleSet: ids, ...rest } = table.parse(parse(readFileSync(new URL(file, folder), 'utf8')))
    return ids.map((id) => ({ file, id, ...rest }))
  })

const ruleSetOf = ({ id, version }: { readonly id: string; readonly version: string }): RuleSet => {
  const found = ruleSets.find((set) => set.id === id && set.version === version)
  if (!found) throw new Error(`no rule set ${id} ${version}`)
  return found
}

const marginOf = ({ measure }: Finding) => (measure && 'margin' in measure ? measure.margin : null)

const evaluated = (one: (typeof tables)[number], { complete, given, on }: z.infer<typeof row>) =>
  evaluate(ruleSetOf(one), complete ? { ...one.complete, ...given } : given, { asOf: on })

describe.each(tables)('$file: $id $version', (one) => {
  it.each(one.cases)('$name', (wanted) => {
    const answer = evaluated(one, wanted)
    expect(answer.ok ? undefined : answer.refusals[0].code).toBe(wanted.refused)
    if (!answer.ok) return
    if (wanted.verdict) expect(answer.value.verdict).toBe(wanted.verdict)
    for (const [criterion, outcome] of Object.entries(wanted.expect)) {
      const finding = answer.value.findings.find((candidate) => candidate.criterion === criterion)
      const found = finding && { ...finding, margin: marginOf(finding) }
      expect(found, criterion).toMatchObject(outcome)
    }
  })
})

const leavesOf = (measure: Measure): readonly Measure[] => ('of' in measure ? measure.of.flatMap(leavesOf) : [measure])

/** What the cases that speak of a criterion show of it: its statuses, its limits from all sides, its exceptions. */
const shownOf = (ruleSet: RuleSet, criterion: Criterion): ReadonlySet<string> => {
  const own = tables.filter(({ id, version }) => id === ruleSet.id && version === ruleSet.version)
  const shown = own.flatMap((one) =>
    one.cases
      .filter(({ expect: wanted }) => Object.hasOwn(wanted, criterion.id))
      .flatMap((wanted) => {
        const answer = evaluated(one, wanted)
        const finding = answer.ok ? answer.value.findings.find((found) => found.criterion === criterion.id) : undefined
        const leaves = finding?.measure ? leavesOf(finding.measure) : []
        return [finding?.status ?? '', ...leaves.flatMap(sideOf)]
      }),
  )
  return new Set(shown)
}

const sideOf = (measure: Measure): readonly string[] => {
  if (measure.kind === 'attested') return measure.excusedBy ? [`excused: ${measure.excusedBy.vi}`] : []
  if (measure.kind === 'document') return documentSides(measure)
  if (!('margin' in measure) || measure.margin === null) return []
  return [`${measure.kind} ${measure.margin === 0 ? 'at its limit' : measure.margin > 0 ? 'above' : 'below'}`]
}

const documentSides = ({ measured, from, through }: Extract<Measure, { kind: 'document' }>): readonly string[] => {
  if (measured === null) return []
  const sides = [
    measured === from ? 'document on its first day' : '',
    measured === through ? 'document on its last day' : '',
  ]
  const outside = measured < from ? 'document too early' : measured > through ? 'document too late' : ''
  return [...sides, outside].filter((side) => side !== '')
}

const sidesWanted = (one: Rule): readonly string[] => {
  switch (one.kind) {
    case 'compare':
    case 'trend':
    case 'score':
    case 'grade':
      return ['at its limit', 'below'].map((side) => `${one.kind} ${side}`)
    case 'ratio':
      return ['at its limit', 'below', 'above'].map((side) => `ratio ${side}`)
    case 'document':
      return ['on its first day', 'on its last day', 'too early', 'too late'].map((side) => `document ${side}`)
    case 'attested':
      return (one.unless ?? []).map(({ name }) => `excused: ${name.vi}`)
    default:
      return []
  }
}

/** Nothing can be above all of them, nor below none. */
const canBe = (side: string, one: Criterion): boolean => {
  const all = rulesWithin(one.rule).every((rule) => rule.kind !== 'ratio' || !isByCase(rule.percent))
  const limits = rulesWithin(one.rule).flatMap(limitSeriesOf).flat()
  return !(all && side === 'ratio above' && limits.every(({ value }) => value === 100))
}

const wantedOf = (criterion: Criterion): readonly string[] => [
  'met',
  'not_met',
  'undetermined',
  ...(criterion.appliesIf === undefined ? [] : ['not_applicable']),
  ...rulesWithin(criterion.rule)
    .flatMap(sidesWanted)
    .filter((side) => canBe(side, criterion)),
]

describe.each(ruleSets)('the tables of $id $version', (ruleSet) => {
  const own = tables.filter(({ id, version }) => id === ruleSet.id && version === ruleSet.version)

  it.each(ruleSet.criteria)('show $id from every side', (criterion) => {
    const shown = shownOf(ruleSet, criterion)
    expect(wantedOf(criterion).filter((side) => !shown.has(side))).toEqual([])
  })

  it('show the day before it is in force, its first day, and the day after its last', () => {
    const cases = own.flatMap((one) => one.cases)
    const refusedOn = (outside: (on: string) => boolean) =>
      cases.some(({ on, refused }) => outside(on) && refused === 'rule_set_not_in_force')
    const { from, to } = ruleSet
    expect(refusedOn((on) => on === addDays(from, -1))).toBe(true)
    expect(cases.some(({ on, refused }) => on === from && !refused)).toBe(true)
    expect(to === undefined || refusedOn((on) => on === addDays(to, 1))).toBe(true)
  })
})
