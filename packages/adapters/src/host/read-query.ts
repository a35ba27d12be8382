import { accept, type IsoDate, isIsoDate } from '@anlang/core'
import { type Actor, type InboxAsk, type InboxPlace, openCommandSchema } from '@anlang/workflows'
import * as z from 'zod'
import { fail, parsed, type Read } from './parsed.js'

const reference = openCommandSchema.shape.dossier
const level = z.enum(['province', 'district', 'commune', 'neighbourhood'])

/** A day as people never write it: year first. */
export const day = z.string().refine(isIsoDate, { message: 'not_a_day' })

const limit = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(200))
  .default(50)

const offset = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .exactOptional()

/** The place of a row in an inbox, as its `next` says it. */
const inboxPlace = z
  .string()
  .max(600)
  .transform((text, context): InboxPlace => {
    const [due, dossier, act, unit, ...more] = text.split('|')
    const isPlace = dossier !== undefined && act !== undefined && unit !== undefined && more.length === 0
    if (isPlace && due !== undefined && (due === '' || isIsoDate(due))) {
      return { due: due === '' ? null : due, dossier, act, unit }
    }
    context.addIssue({ code: 'custom', message: 'not_a_place' })
    return z.NEVER
  })

/** What `after` is on the page behind a row; references hold no such mark. */
export const placeText = ({ due, dossier, act, unit }: InboxPlace): string => [due ?? '', dossier, act, unit].join('|')

/** The parameters of each question, by its route. */
export const queries = {
  inbox: z.object({ level: level.exactOptional(), after: inboxPlace.exactOptional(), limit }),
  allowed: z.object({ form: reference.exactOptional() }),
  page: z.object({ after: reference.exactOptional(), limit }),
  units: z.object({
    q: z.string().max(100).exactOptional(),
    asOf: day.exactOptional(),
    level: level.exactOptional(),
    under: reference.exactOptional(),
    after: offset,
    limit,
  }),
  unit: z.object({ asOf: day.exactOptional() }),
} as const

type Query = Readonly<Record<string, string>>

/** Whose work is asked for: one's own office's, or with `?level=` that of one's position in every unit within one's own. */
export const readInboxAsk = (query: Query, { position, unit }: Actor) => {
  const asked = parsed(queries.inbox, query, '?')
  if (!asked.ok) return asked
  const { level: within, after, limit: rows } = asked.value
  const ask: InboxAsk = within === undefined ? { position, unit } : { position, within: { level: within, unit } }
  return accept({ ask, page: { limit: rows, ...(after ? { after } : {}) } })
}

/** Which page of the dossiers is asked for. */
export const readPage = (query: Query): Read<{ readonly after?: string; readonly limit: number }> =>
  parsed(queries.page, query, '?')

/** Which form is asked for though its step is not open. */
export const readAllowedAsk = (query: Query) => parsed(queries.allowed, query, '?')

/** Which units are asked for. */
export const readUnitsAsk = (query: Query) => parsed(queries.units, query, '?')

/** The day that a question about a unit is asked as of; today when it does not say. */
export const readDay = (query: Query, today: IsoDate): Read<IsoDate> => {
  const asked = parsed(queries.unit, query, '?')
  return asked.ok ? accept(asked.value.asOf ?? today) : asked
}

/** The place that a listener has reached. */
export const readPosition = (header: string | undefined): Read<number | undefined> => {
  if (header === undefined || header === '') return accept(undefined)
  return /^\d{1,15}$/.test(header)
    ? accept(Number(header))
    : fail('malformed_request', [{ path: 'Last-Event-ID', fault: 'not_a_place' }])
}
