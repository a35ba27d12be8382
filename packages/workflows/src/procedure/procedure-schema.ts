import * as z from 'zod'
import { requirementKinds } from './requirement.js'

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const basis = z.strictObject({
  instrument: z.string(),
  at: z.string().optional(),
  unverified: z.literal(true).optional(),
})
const count = z.int().min(1)
const fraction = z
  .strictObject({ part: count, whole: count })
  .refine(({ part, whole }) => part <= whole, { message: 'a part exceeds its whole' })
const words = z.array(z.string()).min(1)

const requirement = z.union([
  z.strictObject({ kind: z.literal('documents'), documents: words, when: z.string().optional() }),
  z.strictObject({ kind: z.literal('figures'), figures: words }),
  z.strictObject({ kind: z.literal('attested'), figure: z.string(), is: z.boolean(), basis }),
  z.strictObject({ kind: z.literal('criteria') }),
  z.strictObject({ kind: z.literal('separation'), from: z.string(), basis }),
  z.strictObject({ kind: z.literal('vote'), quorum: fraction, share: fraction.optional(), basis }),
  z.strictObject({ kind: z.literal('soleAward'), basis }),
  z.strictObject({ kind: z.literal('notBefore'), monthDay: z.string(), basis }),
  // a word outside the vocabulary is named as such, later
  z.looseObject({ kind: z.string().refine((kind) => !requirementKinds.has(kind)) }),
])

const whenPassed = z.enum(['refuse', 'remind'])
const deadline = z.union([
  z.strictObject({ before: z.string(), whenPassed, basis }),
  z.strictObject({ workingDays: count, whenPassed, basis }),
])

const step = z.strictObject({
  target: z.string(),
  meta: z.strictObject({
    command: z.string().min(1),
    title: text,
    by: z.array(z.strictObject({ position: z.string(), at: z.string() })).min(1),
    requires: z.array(requirement).optional(),
    accepts: words.optional(),
    takesFigures: z.literal(true).optional(),
    deadline: deadline.optional(),
    issues: z.string().optional(),
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
    title: text,
    ending: z.enum(['achieved', 'refused', 'lapsed', 'withdrawn']).optional(),
  }),
})

const label = { label: text }
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
    procedure: z.enum(['survey', 'plan', 'establish', 'evaluate', 'commend']),
    title: text,
    subject: z.enum(['neighbourhood', 'commune']),
    from: z.iso.date(),
    to: z.iso.date().optional(),
    basis,
    figures: z.record(z.string(), figure).optional(),
    parts: z.array(z.strictObject({ part: z.string(), whole: z.string() })).optional(),
    dayOf: z.record(z.string(), z.string()).optional(),
    evaluates: z.string().optional(),
    period: z.strictObject({ from: z.string(), through: z.string(), basis }).optional(),
    ofModel: z.literal(true).optional(),
  }),
})
