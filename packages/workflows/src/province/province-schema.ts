import { criterionSchema, figureDeclarationSchema, instrumentSchema, isMonthDay } from '@anlang/core'
import * as z from 'zod'
import { documentKinds } from '../procedure/document-kinds.js'
import { heldPositions } from '../procedure/positions.js'
import {
  basisSchema,
  fractionSchema,
  officeSchema,
  requirementSchema,
  shareSchema,
  termShapes,
  textSchema,
} from '../procedure/procedure-schema.js'

/** An id: letters, digits, dots and hyphens, so that it can be part of a version. */
const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u)
const day = z.iso.date()
/** A year of days at the most. */
const days = z.int().min(1).max(366)
/** A day of any year; what is none is told by a code of its own, and editors see its pattern. */
const monthDay = z.string().refine(isMonthDay).meta({ pattern: '^\\d{2}-\\d{2}$' })
const life = { from: day, to: day.optional() }
const document = z.enum(Object.keys(documentKinds))
const position = z.enum(heldPositions)

const model = z.strictObject({
  id,
  name: textSchema,
  domains: z.array(z.strictObject({ id, name: textSchema })),
  basis: basisSchema.optional(),
  source: textSchema.optional(),
})

const formula = z.strictObject({
  id,
  name: textSchema,
  parts: z
    .array(z.strictObject({ name: textSchema, count: z.int().min(1), items: z.array(textSchema).min(1).optional() }))
    .min(1),
  basis: basisSchema.optional(),
  source: textSchema.optional(),
})

const ruleSetOverlay = z.strictObject({
  version: z.string().optional(),
  figures: z.record(z.string(), figureDeclarationSchema).optional(),
  adds: z.array(criterionSchema).optional(),
  tightens: z
    .record(z.string(), z.array(z.strictObject({ ...life, value: z.number(), basis: basisSchema })))
    .optional(),
})

/** A name in the code of a chart: a word without a mark that paths are made with. */
const word = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/)

/** What an act needs, with a day of the year that there is. */
const requirement = z.union(
  requirementSchema.options.map((one) =>
    one.shape.kind.safeParse('notBefore').success ? z.strictObject({ ...one.shape, monthDay }) : one,
  ),
)

/** A shorter term, with a day of the year that there is. */
const shorterTerm = z.union(
  termShapes.map((term) =>
    z.strictObject({ ...term, ...('before' in term ? { before: monthDay } : {}), basis: basisSchema }),
  ),
)

/** Silence of an overlay's step means nothing, and nobody is shut out by it. */
const insertDeadline = z.union(
  [{ workingDays: days }, { days }].flatMap((term) => [
    z.strictObject({ ...term, whenPassed: z.literal('remind'), basis: basisSchema }),
    z.strictObject({
      ...term,
      whenPassed: z.literal('escalate'),
      to: z.array(officeSchema).min(1),
      basis: basisSchema,
    }),
  ]),
)

const inserted = {
  command: word,
  fact: word,
  title: textSchema,
  by: z.array(officeSchema).min(1),
  requires: z.array(requirement).optional(),
  accepts: z.array(document).min(1).optional(),
  deadline: insertDeadline,
  issues: document.optional(),
  basis: basisSchema,
  waiting: textSchema.optional(),
}

const procedureOverlay = z.strictObject({
  version: z.string().optional(),
  inserts: z
    .array(
      z.union([
        z.strictObject({ ...inserted, before: z.string() }),
        z.strictObject({ ...inserted, after: z.string() }),
        z.strictObject({ ...inserted, beside: z.string() }),
      ]),
    )
    .optional(),
  requires: z.record(z.string(), z.array(requirement).min(1)).optional(),
  shortens: z.record(z.string(), shorterTerm).optional(),
  rewords: z
    .strictObject({
      title: textSchema.optional(),
      acts: z.record(z.string(), textSchema).optional(),
      states: z.record(z.string(), textSchema).optional(),
    })
    .optional(),
})

const quota = z.strictObject({
  form: z.string(),
  of: z.string(),
  share: fractionSchema,
  rounding: z.enum(['down', 'firstDecimal']),
  small: z.strictObject({ below: z.int(), allowed: z.int() }).optional(),
  ...life,
  basis: basisSchema,
})

const voteRule = z.strictObject({
  forms: z.array(z.string()).min(1),
  quorum: shareSchema.optional(),
  majority: shareSchema.optional(),
  ...life,
})

const indicator = z.strictObject({
  kind: z.enum(['count', 'share', 'trend', 'attested']),
  label: textSchema,
  of: textSchema,
  mixed: z.literal(true).optional(),
  sensitive: z.literal(true).optional(),
})

const provenance = z.strictObject({ title: textSchema, document: z.string().optional(), day: day.optional() })
const comparator = z.enum(['atLeast', 'moreThan', 'atMost', 'lessThan', 'about']).optional()
const whole = z.int().min(0)
const counted = z.strictObject({ kind: z.literal('count'), count: whole, comparator })
const inPercent = z.strictObject({ kind: z.literal('percent'), percent: z.number().min(0), comparator })

/** What a report says of an indicator: a number that is not there is no statement. */
const statement = z.discriminatedUnion('kind', [
  counted,
  z
    .strictObject({ kind: z.literal('share'), part: whole, whole })
    .refine((share) => share.part <= share.whole, { message: 'a part exceeds its whole' }),
  inPercent,
  z.strictObject({ kind: z.literal('trend'), direction: z.enum(['up', 'down', 'steady']) }),
  z.strictObject({ kind: z.literal('attested'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('imprecise'), words: textSchema }),
])
const goal = z.discriminatedUnion('kind', [counted, inPercent])

/** The shape of an overlay, strict: what nobody reads cannot be written. */
export const provinceSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  unit: z.string().min(1),
  name: textSchema,
  over: id.optional(),
  from: day.optional(),
  to: day.optional(),
  instruments: z.record(z.string(), instrumentSchema).optional(),
  models: z.array(model).optional(),
  commitments: z.array(formula).optional(),
  ruleSets: z.record(z.string(), ruleSetOverlay).optional(),
  procedures: z.record(z.string(), procedureOverlay).optional(),
  positions: z.partialRecord(position, textSchema).optional(),
  quotas: z.array(quota).optional(),
  voteRules: z.array(voteRule).optional(),
  indicators: z.record(z.string(), indicator).optional(),
  sheets: z
    .array(
      z.strictObject({
        unit: z.string(),
        period: z.strictObject({ from: day, to: day }),
        source: provenance,
        scope: textSchema.optional(),
        entries: z.record(z.string(), statement),
      }),
    )
    .optional(),
  targets: z
    .array(z.strictObject({ unit: z.string(), indicator: z.string(), year: z.int(), goal, source: provenance }))
    .optional(),
})
