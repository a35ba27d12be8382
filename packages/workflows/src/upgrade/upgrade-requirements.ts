import type { Requirement } from '../procedure/requirement.js'
import type { OverlayPath } from '../province/overlay-diagnostic.js'
import { isSame, lastWord, type Rewriting, type Today } from './rewriting.js'

/** Kept apart from an act that was split is kept apart from every part of it. */
const apart = (
  needed: Extract<Requirement, { kind: 'separation' }>,
  today: Today,
  path: OverlayPath,
  { note }: Rewriting,
): readonly Requirement[] => {
  const to = today(needed.from)
  if (!isSame(needed.from, to)) note([...path, 'from'], needed.from, to)
  return to.map((from) => ({ ...needed, from }))
}

const upgraded = (
  needed: Requirement,
  today: Today,
  path: OverlayPath,
  rewriting: Rewriting,
): readonly Requirement[] => {
  const last = (word: string, key: string) => lastWord(word, today, [...path, key], rewriting)
  switch (needed.kind) {
    case 'separation':
      return apart(needed, today, path, rewriting)
    case 'advice':
      return [{ ...needed, of: last(needed.of, 'of') }]
    case 'elapsed':
      return [{ ...needed, since: last(needed.since, 'since') }]
    case 'first':
      return [{ ...needed, act: last(needed.act, 'act') }]
    default:
      return [needed]
  }
}

/**
 * Requirements that name the acts of today. The last is looked at first: one that becomes several moves those after it,
 * and places are told as they were.
 */
export const upgradeRequirements = (
  requirements: readonly Requirement[],
  today: Today,
  path: OverlayPath,
  rewriting: Rewriting,
): readonly Requirement[] =>
  requirements
    .map((needed, place) => ({ needed, place }))
    .toReversed()
    .map(({ needed, place }) => upgraded(needed, today, [...path, place], rewriting))
    .toReversed()
    .flat()
