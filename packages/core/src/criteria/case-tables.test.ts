// only tests see Node here: the build leaves them out and has no types but its own
/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { nationalRuleSets } from '../national/national-rule-sets.js'
import { evaluate } from './evaluate.js'
import type { Finding } from './finding.js'

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
const table = z.strictObject({ ruleSet: z.string(), complete: figures, cases: z.array(row) })

const tables = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file, ...table.parse(parse(readFileSync(new URL(file, folder), 'utf8'))) }))

const decided = (id: string, wanted: z.infer<typeof status>) =>
  tables.flatMap(({ cases }) => cases).some((one) => one.expect[id]?.status === wanted)

const ruleSetOf = (id: string) => {
  const found = nationalRuleSets.find((set) => set.id === id)
  if (!found) throw new Error(`no rule set ${id}`)
  return found
}

const marginOf = ({ measure }: Finding) => (measure && 'margin' in measure ? measure.margin : null)

describe.each(tables)('$file', ({ ruleSet, complete, cases }) => {
  it.each(cases)('$name', (one) => {
    const given = one.complete ? { ...complete, ...one.given } : one.given
    const answer = evaluate(ruleSetOf(ruleSet), given, { asOf: one.on })
    expect(answer.ok ? undefined : answer.refusals[0]?.code).toBe(one.refused)
    if (!answer.ok) return
    if (one.verdict) expect(answer.value.verdict).toBe(one.verdict)
    for (const [criterion, wanted] of Object.entries(one.expect)) {
      const finding = answer.value.findings.find((candidate) => candidate.criterion === criterion)
      const found = finding && { ...finding, margin: marginOf(finding) }
      expect(found, criterion).toMatchObject(wanted)
    }
  })
})

describe('the tables', () => {
  const criteria = nationalRuleSets.flatMap((set) => set.criteria.map(({ id }) => id))

  it.each(criteria)('show %s met and not met', (id) => {
    expect({ met: decided(id, 'met'), notMet: decided(id, 'not_met') }).toEqual({ met: true, notMet: true })
  })

  it.each(nationalRuleSets)('hold $id on the day before it is in force and on its first day', ({ id, from }) => {
    const own = tables.filter(({ ruleSet }) => ruleSet === id).flatMap(({ cases }) => cases)
    expect(own.some(({ on, refused }) => on < from && refused === 'rule_set_not_in_force')).toBe(true)
    expect(own.some(({ on, refused }) => on === from && !refused)).toBe(true)
  })
})
