import type { Appended, Entry } from './journal.js'

/** Letters that a fact may have as text. The largest of the nation's has some ten thousand: more is no act of an office. */
export const largestFact = 1_000_000

/**
 * What a journal answers to a fact that is too large to be kept, before anything is written.
 *
 * @example
 * ```ts
 * tooLarge({ body: '{}' }) // => undefined
 * ```
 */
export const tooLarge = ({ body }: Pick<Entry, 'body'>): Extract<Appended, { code: 'too_large' }> | undefined =>
  body.length > largestFact ? { ok: false, code: 'too_large', size: body.length, most: largestFact } : undefined
