import { isIsoDate, isNfc, type UnitId } from '@anlang/core'
import * as z from 'zod'
import type { ActData } from '../dossier/act-data.js'
import type { Actor } from '../dossier/fact.js'
import { type DocumentKind, documentKinds } from '../procedure/document-kinds.js'
import { isPosition, type Position } from '../procedure/positions.js'

/** A reference: letters, digits and marks without a space, so that no name or sentence fits in. */
const word = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:@/&-]{0,119}$/u)
  .refine(isNfc, { message: 'not_nfc' })
const day = z.string().refine(isIsoDate, { message: 'not_a_day' })
const count = z.int().min(0)

/** An office and the reference of who acts in it. */
export const actorSchema = z.strictObject({
  position: z.custom<Position>((value) => typeof value === 'string' && isPosition(value), {
    message: 'unknown_position',
  }),
  unit: word,
  person: word,
})

const documentSchema = z.strictObject({
  kind: z.custom<DocumentKind>((value) => typeof value === 'string' && Object.hasOwn(documentKinds, value), {
    message: 'unknown_document',
  }),
  number: word,
  on: day,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
})

/** What an act brings, as it comes from outside. */
export const actDataSchema = z.strictObject({
  documents: z.array(documentSchema).max(50).exactOptional(),
  figures: z.record(word, z.union([z.number(), z.boolean(), z.string().max(120)])).exactOptional(),
  vote: z.strictObject({ total: count, present: count, inFavour: count }).exactOptional(),
  items: z.array(word).max(100).exactOptional(),
})

/** Opens a dossier. `id` makes a repeat harmless. */
export interface OpenCommand {
  readonly id: string
  readonly dossier: string
  readonly procedure: string
  readonly subject: UnitId
  readonly year: number
  readonly by: Actor
  readonly model?: string
  /** The dossier it follows in the programme. */
  readonly follows?: string
}

/** Takes a step. `id` makes a repeat harmless. */
export interface ActCommand {
  readonly id: string
  readonly dossier: string
  readonly act: string
  readonly by: Actor
  readonly data: ActData
}

/** The command that opens a dossier, as it comes from outside. */
export const openCommandSchema = z.strictObject({
  id: word,
  dossier: word,
  procedure: word,
  subject: word,
  year: z.int(),
  by: actorSchema,
  model: word.exactOptional(),
  follows: word.exactOptional(),
}) satisfies z.ZodType<OpenCommand>

/** The command that takes a step, as it comes from outside. */
export const actCommandSchema = z.strictObject({
  id: word,
  dossier: word,
  act: word,
  by: actorSchema,
  data: actDataSchema.default({}),
}) satisfies z.ZodType<ActCommand>
