import type { OpenableProcedure, Opening } from '@anlang/adapters/client'
import { pastedText } from '../text/pasted-text.js'
import type { OpeningValues } from './opening-values.js'

/** The controls of the form, by which an error summary leads to them. */
export const openingIds = {
  subject: 'opening-subject',
  entityKind: 'opening-entity-kind',
  entity: 'opening-entity',
  year: 'opening-year',
  model: 'opening-model',
  follows: 'opening-follows',
} as const

/** What has to be chosen before anything can be sent. */
export const missingIn = (
  { entities, models }: OpenableProcedure,
  { subject, entityKind, entity, year, model }: OpeningValues,
): readonly (keyof OpeningValues)[] => [
  ...(subject === '' ? (['subject'] as const) : []),
  ...(entities.length > 0 && entityKind === '' && entity.trim() !== '' ? (['entityKind'] as const) : []),
  ...(year === '' ? (['year'] as const) : []),
  ...(models.length > 0 && model === '' ? (['model'] as const) : []),
]

/** A dossier's id: what it is and about what, readable in an address, and unlike any other. */
const dossierId = ({ procedure }: OpenableProcedure, { subject, year }: OpeningValues, key: string): string =>
  [procedure, subject.replace(/[^\w.-]/g, '-'), year, key.slice(0, 8)].join('-')

/** The opening as it is sent. */
export const readOpening = (procedure: OpenableProcedure, values: OpeningValues, key: string): Opening => {
  const entity = pastedText(values.entity).trim()
  const kind = procedure.entities.find(({ value }) => value === values.entityKind)?.value
  return {
    dossier: dossierId(procedure, values, key),
    procedure: procedure.procedure,
    subject: values.subject,
    year: Number(values.year),
    ...(procedure.variant === null ? {} : { variant: procedure.variant }),
    ...(kind === undefined || entity === '' ? {} : { entity: { kind, id: entity } }),
    ...(values.model === '' ? {} : { model: values.model }),
    ...(values.follows === '' ? {} : { follows: values.follows }),
  }
}
