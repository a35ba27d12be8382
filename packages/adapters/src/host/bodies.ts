import { type SubjectKind, subjectKinds } from '@anlang/core'
import {
  actCommandSchema,
  actDataSchema,
  claimCommandSchema,
  closeCommandSchema,
  confirmCommandSchema,
  evidenceCommandSchema,
  handOverCommandSchema,
  manyCommandSchema,
  migrateCommandSchema,
  openCommandSchema,
} from '@anlang/workflows'
import * as z from 'zod'
import { day } from './read-query.js'

// who acts, in which dossier, and the id of the command never come from the body: a body that has them is refused
const ours = { id: true, by: true, dossier: true } as const
const reference = openCommandSchema.shape.dossier
const kinds = Object.keys(subjectKinds).filter((kind): kind is SubjectKind => Object.hasOwn(subjectKinds, kind))
const figures = actDataSchema.shape.figures.unwrap()

/** What may stand in the body of each command and question. */
export const bodies = {
  open: openCommandSchema.omit({ id: true, by: true }),
  many: manyCommandSchema.omit({ id: true, by: true }),
  act: actCommandSchema.omit(ours),
  claim: claimCommandSchema.omit(ours),
  handOver: handOverCommandSchema.omit(ours),
  evidence: evidenceCommandSchema.omit(ours),
  confirm: confirmCommandSchema.omit(ours),
  migrate: migrateCommandSchema.omit(ours),
  close: closeCommandSchema.omit(ours),
  explain: z.union([
    z.strictObject({ dossier: reference, documents: actDataSchema.shape.documents, figures: figures.exactOptional() }),
    z.strictObject({
      scheme: reference,
      subject: z.enum(kinds, { error: 'unknown_subject' }),
      asOf: day,
      unit: reference.exactOptional(),
      figures,
    }),
  ]),
} as const
