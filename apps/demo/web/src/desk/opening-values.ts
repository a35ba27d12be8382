import type { OpenableProcedure } from '@anlang/adapters/client'

/** An opening as it is chosen and typed. */
export interface OpeningValues {
  readonly subject: string
  readonly entityKind: string
  readonly entity: string
  readonly year: string
  readonly model: string
  readonly follows: string
}

/** What was kept, in the places of today's form. */
export const restoredOpening = (kept: object, opening: OpeningValues): OpeningValues => {
  const found = new Map<string, unknown>(Object.entries(kept))
  const at = (key: keyof OpeningValues): string => {
    const value = found.get(key)
    return typeof value === 'string' ? value : opening[key]
  }
  return {
    subject: at('subject'),
    entityKind: at('entityKind'),
    entity: at('entity'),
    year: at('year'),
    model: at('model'),
    follows: at('follows'),
  }
}

const only = (options: readonly { readonly value: string }[]): string =>
  options.length === 1 ? (options[0]?.value ?? '') : ''

/** The form before anything is chosen. */
export const openingOf = ({ units, years, models }: OpenableProcedure): OpeningValues => ({
  subject: units.length === 1 ? (units[0]?.id ?? '') : '',
  entityKind: '',
  entity: '',
  year: String(years[0] ?? ''),
  model: only(models),
  follows: '',
})

/**
 * What was chosen, where it is offered today; the rest is asked for anew. Another day offers other years and units, and a
 * list that has not got what was chosen shows its first entry: what is seen is what is sent.
 */
export const offeredNow = (procedure: OpenableProcedure, values: OpeningValues): OpeningValues => {
  const { units, years, models, entities } = procedure
  const isOffered = units.some(({ id }) => id === values.subject)
  return {
    subject: isOffered ? values.subject : '',
    entityKind: entities.some(({ value }) => value === values.entityKind) ? values.entityKind : '',
    entity: values.entity,
    year: years.some((year) => String(year) === values.year) ? values.year : String(years[0] ?? ''),
    model: models.some(({ value }) => value === values.model) ? values.model : '',
    follows: isOffered ? values.follows : '',
  }
}
