import type { Misshapen } from '@anlang/core'
import type { OverlayDiagnostic } from './overlay-diagnostic.js'
import { partAt } from './part-at.js'

/** What is told of a text that is not written as what stands under its key is. */
const codes: ReadonlyMap<unknown, OverlayDiagnostic['code']> = new Map([
  ['before', 'malformed_month_day'],
  ['monthDay', 'malformed_month_day'],
  ['id', 'malformed_id'],
  ['over', 'malformed_id'],
  ['command', 'malformed_word'],
  ['fact', 'malformed_word'],
])

/** An id near a text that cannot be one: hyphens where there is anything else. */
const asId = (text: string): string => text.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').replaceAll(/^[.-]+|-+$/g, '')

/** A text that has a form of its own, an id, a name or a day of the year, and is not written so; nothing of others. */
export const malformedText = (
  { path, kind, expected }: Misshapen,
  given: unknown,
): Omit<OverlayDiagnostic, 'place'> | undefined => {
  // what is expected is known of days, and told with them; what is checked against a calendar is “custom” to zod
  const isForm = expected === undefined && (kind === 'invalid_format' || kind === 'custom')
  const code = isForm ? codes.get(path.at(-1)) : undefined
  if (!code) return undefined
  const subject = String(partAt(given, path))
  const meant = code === 'malformed_id' ? asId(subject) : ''
  return { code, subject, path, ...(meant === '' ? {} : { detail: meant }) }
}
