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

/** Whether it is about a body within a unit alone, and never about the unit itself. */
export const isAboutEntity = ({ subjects }: Pick<OpenableProcedure, 'subjects'>): boolean =>
  subjects.every((subject) => subject === 'entity')

/** A body is chosen by its kind and its code: one of them alone would open a dossier about the unit, unasked. */
const missingOfEntity = (
  procedure: OpenableProcedure,
  { entityKind, entity }: OpeningValues,
): readonly (keyof OpeningValues)[] => {
  if (procedure.entities.length === 0) return []
  const kind = entityKind !== ''
  const code = entity.trim() !== ''
  const needed = kind || code || isAboutEntity(procedure)
  return needed ? [...(kind ? [] : (['entityKind'] as const)), ...(code ? [] : (['entity'] as const))] : []
}

/** What has to be chosen before anything can be sent. */
export const missingIn = (procedure: OpenableProcedure, values: OpeningValues): readonly (keyof OpeningValues)[] => {
  const { subject, year, model } = values
  return [
    ...(subject === '' ? (['subject'] as const) : []),
    ...missingOfEntity(procedure, values),
    ...(year === '' ? (['year'] as const) : []),
    ...(procedure.models.length > 0 && model === '' ? (['model'] as const) : []),
  ]
}

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
