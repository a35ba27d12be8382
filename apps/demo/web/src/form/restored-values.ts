import type { FormValues } from './form-values.js'

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise)

const texts = (found: unknown, opening: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...opening,
  ...Object.fromEntries(
    Object.entries(record(found)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ),
})

/**
 * What was kept, in the places that the form has today: a draft of another day or hand may lack some and hold others, and
 * still gives back everything that fits.
 */
export const restoredValues = (kept: object, opening: FormValues): FormValues => {
  const { documents, figures, items, reason, session } = record(kept)
  const { counts, ballot, recused } = record(session)
  return {
    documents: Object.fromEntries(
      Object.entries(opening.documents).map(([kind, empty]) => {
        const found = record(record(documents)[kind])
        return [kind, { number: text(found.number, empty.number), on: text(found.on, empty.on) }]
      }),
    ),
    figures: texts(figures, opening.figures),
    items: Array.isArray(items) ? items.filter((item) => typeof item === 'string') : [],
    reason: text(reason, ''),
    session: {
      counts: texts(counts, {}),
      ballot: text(ballot, opening.session.ballot),
      recused: texts(recused, {}),
    },
  }
}
