import type { InboxPlace } from './journal.js'

/** Stands for the deadline of work that has none: after every day there is. */
const noDay = '~'

const keyOf = ({ due, dossier, act, unit }: InboxPlace): readonly string[] => [due ?? noDay, dossier, act, unit]

/**
 * The order of inboxes, for sorting: earliest due first, then without a deadline; then by dossier, act and unit.
 *
 * @example
 * ```ts
 * const row = { dossier: 'hồ-sơ-1', act: 'reportSurvey', unit: 'c08779' }
 * compareInboxPlaces({ ...row, due: null }, { ...row, due: '2022-03-31' }) // => 1
 * ```
 */
export const compareInboxPlaces = (one: InboxPlace, other: InboxPlace): number => {
  const others = keyOf(other)
  for (const [part, text] of keyOf(one).entries()) {
    const beside = others[part] ?? ''
    // by code units, as journals do: no language has a say in it
    if (text !== beside) return text < beside ? -1 : 1
  }
  return 0
}
