import * as z from 'zod'
import { countUnits } from '../figures/count-unit.js'
import { subjectKinds } from '../subjects/subject-kind.js'
import type { Rule } from './rule.js'
import type { RuleSet } from './rule-set.js'

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const basis = z.strictObject({
  instrument: z.string().min(1),
  at: z.string().optional(),
  unverified: z.literal(true).optional(),
})
const life = { from: z.string(), to: z.string().optional() }
const subject = z.enum(Object.keys(subjectKinds))

const series = <Value extends z.ZodType>(value: Value) => z.array(z.strictObject({ ...life, value, basis }))
const limit = <Value extends z.ZodType>(value: Value) =>
  z.union([series(value), z.strictObject({ by: z.string(), cases: z.record(z.string(), series(value)) })])

const bound = z.enum(['atLeast', 'moreThan', 'atMost', 'lessThan'])
const share = z.union([z.number(), z.strictObject({ numerator: z.number(), denominator: z.number() })])
const figure = z.string()
const items = z.array(z.strictObject({ figure, weight: z.number().optional() }))

const leaves = [
  z.strictObject({ kind: z.literal('compare'), figure, bound, limit: limit(z.number()) }),
  z.strictObject({ kind: z.literal('ratio'), part: figure, whole: figure, bound, percent: limit(share) }),
  z.strictObject({ kind: z.literal('trend'), now: figure, before: figure }),
  z.strictObject({
    kind: z.literal('attested'),
    figure,
    expected: z.boolean(),
    unless: z.array(z.strictObject({ name: text, all: z.array(figure).min(1) })).optional(),
  }),
  z.strictObject({ kind: z.literal('grade'), figure, atLeast: limit(z.string()) }),
  z.strictObject({
    kind: z.literal('document'),
    figure,
    from: z.string(),
    through: z.string(),
    basis: basis.optional(),
  }),
  z.strictObject({ kind: z.literal('recognised'), figure }),
  z.strictObject({ kind: z.literal('score'), items, in: z.enum(['points', 'percent']), atLeast: limit(z.number()) }),
] as const

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- optional in zod may be undefined, which JSON cannot hold
const rule: z.ZodType<Rule> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    ...leaves,
    z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(rule) }),
    z.strictObject({ kind: z.literal('some'), atLeast: z.number(), of: z.array(rule) }),
  ]),
) as z.ZodType<Rule>

const declared = { label: text, settled: z.literal(true).optional() }
/** The shape of a figure's declaration. */
export const figureDeclarationSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('count'),
    ...declared,
    unit: z.enum(Object.keys(countUnits)).optional(),
    tally: z
      .strictObject({ of: z.array(subject).min(1), standing: z.enum(['listed', 'registered', 'recognised']) })
      .optional(),
  }),
  z.strictObject({ type: z.literal('yesNo'), ...declared }),
  z.strictObject({ type: z.literal('day'), ...declared }),
  z.strictObject({
    type: z.literal('grade'),
    ...declared,
    scale: z.array(z.strictObject({ id: z.string().min(1), label: text })).min(1),
  }),
  z.strictObject({ type: z.literal('points'), ...declared, maximum: z.number() }),
  z.strictObject({
    type: z.literal('recognition'),
    ...declared,
    scheme: z.string(),
    year: z.enum(['same', 'previous']),
  }),
])

/** The shape of a criterion. */
export const criterionSchema = z.strictObject({
  id: z.string().min(1),
  text,
  rule,
  basis,
  from: z.string().optional(),
  to: z.string().optional(),
  appliesIf: z.union([figure, z.strictObject({ figure, in: z.array(z.string()) })]).optional(),
  evidence: z.array(z.string()).optional(),
})

/** The shape of an instrument. */
export const instrumentSchema = z.strictObject({
  number: z.string(),
  kind: text,
  title: text,
  ...life,
  standing: z.enum(['verified', 'partial', 'inferred', 'memory']),
})

const band = z.strictObject({ id: z.string().min(1), label: text, atLeast: z.number() })

/** The shape of a rule set in a file. What its words and numbers mean is `checkRuleSet`'s. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same; a round trip of every national set is tested
export const ruleSetSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  scheme: z.string().min(1),
  subject,
  establishes: z.literal('ground').optional(),
  title: text,
  scope: text.optional(),
  ...life,
  basis,
  period: z.strictObject({ from: z.string(), through: z.string(), basis }).optional(),
  amendments: z.array(z.strictObject({ from: z.string(), basis, text })).optional(),
  figures: z.record(z.string(), figureDeclarationSchema),
  parts: z.array(z.strictObject({ part: figure, whole: figure })).optional(),
  instruments: z.record(z.string(), instrumentSchema).optional(),
  criteria: z.array(criterionSchema),
  classification: z.strictObject({ items, bands: series(z.array(band)) }).optional(),
}) as unknown as z.ZodType<RuleSet>
