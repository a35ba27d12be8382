import { type Figures, isIsoDate, subjectKinds, type UnitId } from '@anlang/core'
import * as z from 'zod'
import { type ActData, type DocumentReference, recusalReasons } from '../dossier/act-data.js'
import type { Actor, Entity } from '../dossier/fact.js'
import type { NationalAct } from '../national/national-act.js'
import { documentKinds } from '../procedure/document-kinds.js'
import { heldPositions } from '../procedure/positions.js'
import type { ProcedureName } from '../procedure/procedure-name.js'
import { type Reason, reasons } from '../procedure/reasons.js'
import { figuresSchema } from './figures-schema.js'
import { isReference } from './reference.js'

/** Names and numbers that stand for something: who a person is, or what they wrote, does not fit in. */
const word = z.string().refine(isReference, { message: 'not_a_reference' })
const day = z.string().refine(isIsoDate, { message: 'not_a_day' })
const count = z.int().min(0)

/*
 * What goes into facts is named in the order of the letters here: the parser writes it in that order, and a fact that
 * is in order is hashed as it is.
 */

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(table).filter((key): key is Key => Object.hasOwn(table, key))

/** An office and the reference of who acts in it. */
export const actorSchema = z.strictObject({
  person: word,
  position: z.enum(heldPositions, { error: 'unknown_position' }),
  unit: word,
})

const documentSchema = z.strictObject({
  kind: z.enum(keysOf(documentKinds), { error: 'unknown_document' }),
  number: word,
  on: day,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
})

const documents = z.array(documentSchema).max(50)
const reason = z.enum(keysOf(reasons), { error: 'unknown_reason' })

const sessionSchema = z.strictObject({
  ballot: z.enum(['secret', 'open']),
  consulted: count.exactOptional(),
  inFavour: count,
  members: count,
  present: count,
  recused: z
    .array(z.strictObject({ count, reason: z.enum(recusalReasons) }))
    .max(recusalReasons.length)
    .exactOptional(),
})

/** What an act brings, as it comes from outside. */
export const actDataSchema = z.strictObject({
  documents: documents.exactOptional(),
  figures: figuresSchema.exactOptional(),
  items: z.array(word).max(100).exactOptional(),
  reason: reason.exactOptional(),
  session: sessionSchema.exactOptional(),
})

const entitySchema = z.strictObject({
  id: word,
  kind: z.enum(keysOf(subjectKinds), { error: 'unknown_subject' }),
  managedAt: z.enum(['province', 'district', 'commune']).exactOptional(),
})

/** A word that editors complete; any other is looked up, and refused where there is none. */
type Completed<Known extends string> = Known | (string & {})

/** Opens a dossier. `id` makes a repeat harmless. */
export interface OpenCommand {
  readonly id: string
  readonly dossier: string
  readonly procedure: Completed<ProcedureName>
  readonly subject: UnitId
  /** The body or recipient within the subject's unit that it is about. */
  readonly entity?: Entity
  readonly year: number
  readonly by: Actor
  /** Where a procedure has several for one subject, such as the forms of commendation. */
  readonly variant?: string
  readonly model?: string
  /** The dossier it follows in the programme. */
  readonly follows?: string
}

/** Takes a step. `id` makes a repeat harmless. */
export interface ActCommand {
  readonly id: string
  readonly dossier: string
  readonly act: Completed<NationalAct>
  readonly by: Actor
  /** Nothing when not said. */
  readonly data?: ActData
}

/** Takes a step in many dossiers by one decision; each is accepted or refused for itself. */
export interface ManyCommand extends Omit<ActCommand, 'dossier'> {
  readonly dossiers: readonly string[]
}

/** Takes work of one's office upon oneself. */
export interface ClaimCommand extends Omit<ActCommand, 'data'> {}

/** Gives claimed work to another person of the office, or back to all of it. */
export interface HandOverCommand extends ClaimCommand {
  readonly to: string | null
}

/** Puts other evidence in the place of what was vouched for. */
export interface EvidenceCommand extends Omit<ClaimCommand, 'act'> {
  readonly documents?: readonly DocumentReference[]
  readonly figures?: Figures
  readonly reason: Reason
}

/** Vouches anew for evidence that was changed. */
export interface ConfirmCommand extends Omit<ClaimCommand, 'act'> {}

/** Ends a dossier because its unit is no more. */
export interface CloseCommand extends ConfirmCommand {}

/** Hands a dossier over to another version of its procedure, by a rule that was stated before. */
export interface MigrateCommand extends ConfirmCommand {
  readonly rule: string
}

/** The command that opens a dossier, as it comes from outside. */
export const openCommandSchema = z.strictObject({
  by: actorSchema,
  dossier: word,
  entity: entitySchema.exactOptional(),
  follows: word.exactOptional(),
  id: word,
  model: word.exactOptional(),
  procedure: word,
  subject: word,
  variant: word.exactOptional(),
  year: z.int(),
}) satisfies z.ZodType<OpenCommand>

/** The command that takes a step, as it comes from outside. */
export const actCommandSchema = z.strictObject({
  act: word,
  by: actorSchema,
  data: actDataSchema.default({}),
  dossier: word,
  id: word,
}) satisfies z.ZodType<ActCommand>

const manyDossiers = 500

/** The command that takes a step in many dossiers, as it comes from outside. */
export const manyCommandSchema = z.strictObject({
  id: word,
  dossiers: z.array(word).min(1).max(manyDossiers),
  act: word,
  by: actorSchema,
  data: actDataSchema.default({}),
}) satisfies z.ZodType<ManyCommand>

const aboutDossier = { id: word, dossier: word, by: actorSchema }

/** The command that claims work, as it comes from outside. */
export const claimCommandSchema = z.strictObject({ ...aboutDossier, act: word }) satisfies z.ZodType<ClaimCommand>

/** The command that hands work over, as it comes from outside. */
export const handOverCommandSchema = z.strictObject({
  ...aboutDossier,
  act: word,
  to: word.nullable(),
}) satisfies z.ZodType<HandOverCommand>

/** The command that changes evidence, as it comes from outside. */
export const evidenceCommandSchema = z.strictObject({
  ...aboutDossier,
  documents: documents.exactOptional(),
  figures: figuresSchema.exactOptional(),
  reason,
}) satisfies z.ZodType<EvidenceCommand>

/** The command that vouches for changed evidence, as it comes from outside. */
export const confirmCommandSchema = z.strictObject(aboutDossier) satisfies z.ZodType<ConfirmCommand>

/** The command that ends a dossier whose unit is no more, as it comes from outside. */
export const closeCommandSchema = z.strictObject(aboutDossier) satisfies z.ZodType<CloseCommand>

/** The command that migrates a dossier, as it comes from outside. */
export const migrateCommandSchema = z.strictObject({
  ...aboutDossier,
  rule: word,
}) satisfies z.ZodType<MigrateCommand>
