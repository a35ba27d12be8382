import * as z from 'zod'
import { requirementKinds } from './requirement.js'

/** The shape of a text in both languages. */
export const textSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
/** The shape of a basis. */
export const basisSchema = z.strictObject({
  instrument: z.string(),
  at: z.string().optional(),
  unverified: z.literal(true).optional(),
})
const basis = basisSchema
/** Days, working days, returns: ten years of days are more than any term. */
const count = z.int().min(1).max(3_660)
/** The shape of a fraction of a whole. */
export const fractionSchema = z
  .strictObject({ numerator: count, denominator: count })
  .refine(({ numerator, denominator }) => numerator <= denominator, { message: 'a part exceeds its whole' })
/** The shape of a share of a council. */
export const shareSchema = z.strictObject({
  share: z.union([z.number().positive().max(100), fractionSchema]),
  bound: z.enum(['atLeast', 'moreThan']).optional(),
  basis,
})
const level = z.enum(['province', 'district', 'commune', 'neighbourhood'])
const names = z.enum([
  'survey',
  'plan',
  'establish',
  'covenant',
  'operate',
  'replicate',
  'evaluate',
  'commend',
  'cancelAward',
  'revoke',
  'object',
  'convert',
])
const words = z.array(z.string()).min(1)

/** The shape of a requirement. */
export const requirementSchema = z.union([
  z.strictObject({ kind: z.literal('documents'), documents: words, when: z.string().optional() }),
  z.strictObject({ kind: z.literal('figures'), figures: words, oneYes: basis.optional() }),
  z.strictObject({ kind: z.literal('attested'), figure: z.string(), is: z.boolean(), basis }),
  z.strictObject({ kind: z.literal('criteria') }),
  z.strictObject({ kind: z.literal('separation'), from: z.string(), of: z.literal('person').optional(), basis }),
  z.strictObject({
    kind: z.literal('vote'),
    of: z.enum(['council', 'households']),
    form: z.string().optional(),
    quorum: shareSchema.optional(),
    majority: shareSchema.optional(),
    ballot: z.literal('secret').optional(),
    basis,
  }),
  z.strictObject({ kind: z.literal('advice'), of: z.string(), is: z.enum(['for', 'against']), basis }),
  z.strictObject({ kind: z.literal('reason'), basis }),
  z.strictObject({ kind: z.literal('elapsed'), since: z.string(), days: count, basis }),
  z.strictObject({ kind: z.literal('authority'), form: z.string() }),
  z.strictObject({ kind: z.literal('subordinates'), procedure: names, under: level, basis }),
  z.strictObject({ kind: z.literal('soleAward'), basis }),
  z.strictObject({ kind: z.literal('notBefore'), monthDay: z.string(), basis }),
  z.strictObject({ kind: z.literal('first'), act: z.string(), basis }),
  // a word outside the vocabulary is named as such, later
  z.looseObject({ kind: z.string().refine((kind) => !requirementKinds.has(kind)) }),
])

/** The shape of an office of a step. */
export const officeSchema = z.strictObject({ position: z.string(), at: z.string() })

/** The shapes of a term. */
export const termShapes = [
  { before: z.string(), nextYear: z.literal(true).optional() },
  { workingDays: count, after: z.string().optional() },
  { days: count, after: z.string().optional() },
] as const
const passings = [
  { whenPassed: z.enum(['refuse', 'remind']) },
  { whenPassed: z.literal('escalate'), to: z.array(officeSchema).min(1) },
  { whenPassed: z.literal('deem'), fact: z.string() },
] as const
/** The shape of a deadline. */
const deadlineSchema = z.union(
  termShapes.flatMap((term) => passings.map((passing) => z.strictObject({ ...term, ...passing, basis }))),
)

const step = z.strictObject({
  target: z.string(),
  meta: z.strictObject({
    command: z.string().min(1),
    title: textSchema,
    // a step of nobody has to be one that a deadline brings about: that is looked at later
    by: z.array(officeSchema),
    requires: z.array(requirementSchema).optional(),
    accepts: words.optional(),
    takesFigures: z.literal(true).optional(),
    deadline: deadlineSchema.optional(),
    issues: z.string().optional(),
    early: z.literal('keep').optional(),
    returns: z.strictObject({ atMost: count, basis }).optional(),
    approves: z.literal(true).optional(),
    sameClock: z.literal(true).optional(),
    insertedBy: z.string().optional(),
    // a missing basis is named as such, later
    basis: basis.optional(),
  }),
})

const state = z.strictObject({
  type: z.enum(['final', 'parallel']).optional(),
  initial: z.string().optional(),
  get states() {
    return z.record(z.string(), state).optional()
  },
  on: z.record(z.string(), step).optional(),
  onDone: z.strictObject({ target: z.string() }).optional(),
  meta: z.strictObject({
    title: textSchema,
    ending: z.enum(['achieved', 'refused', 'lapsed', 'withdrawn', 'closed']).optional(),
    afterAct: z.string().optional(),
  }),
})

const label = { label: textSchema }
const figure = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('count'), ...label }),
  z.strictObject({ type: z.literal('yesNo'), ...label }),
  z.strictObject({ type: z.literal('day'), ...label }),
  z.strictObject({
    type: z.literal('grade'),
    ...label,
    scale: z.array(z.strictObject({ id: z.string(), ...label })).min(1),
  }),
])

const subject = z.enum(['neighbourhood', 'commune', 'entity'])

/**
 * The shape of a procedure, strict: a key of XState that is not in our vocabulary (`after`, `invoke`, `entry`, a
 * guard) is refused, since nothing but the vocabulary is checked, proven and explained.
 */
export const procedureSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  initial: z.string(),
  states: z.record(z.string(), state),
  meta: z.strictObject({
    procedure: names,
    title: textSchema,
    subject,
    alsoFor: z.array(subject).min(1).optional(),
    entities: words.optional(),
    managedAt: level.optional(),
    from: z.iso.date(),
    to: z.iso.date().optional(),
    basis,
    figures: z.record(z.string(), figure).optional(),
    parts: z.array(z.strictObject({ part: z.string(), whole: z.string() })).optional(),
    dayOf: z.record(z.string(), z.string()).optional(),
    evaluates: z.string().optional(),
    period: z.strictObject({ from: z.string(), through: z.string(), basis }).optional(),
    ofModel: z.literal(true).optional(),
    reportsTo: level.optional(),
    form: z.string().optional(),
    variant: z.string().optional(),
    repeats: z.literal(true).optional(),
  }),
})
