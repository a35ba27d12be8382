import type { Locale } from '@anlang/core'

/** A share as people read it. */
export interface Share {
  readonly part: number
  readonly whole: number
  readonly percent: string
}

const share = (part: number, whole: number, locale: Locale): Share | undefined =>
  whole > 0 && part <= whole
    ? {
        part,
        whole,
        percent: (part / whole).toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB', {
          style: 'percent',
          maximumFractionDigits: 1,
        }),
      }
    : undefined

/** What the counts of a session come to, and what of them cannot be. */
export interface SessionShares {
  readonly present: Share | undefined
  readonly inFavour: Share | undefined
  readonly inFavourOfPresent: Share | undefined
  readonly impossible: 'present' | 'inFavour' | 'recused' | undefined
}

interface Counts {
  readonly members?: number | undefined
  readonly present?: number | undefined
  readonly consulted?: number | undefined
  /** Who stood back takes no part: present and counted here is twice. */
  readonly recused?: number | undefined
  readonly inFavour?: number | undefined
}

const impossibleIn = (
  { members, inFavour, recused = 0 }: Counts,
  took: number | undefined,
): SessionShares['impossible'] => {
  if (took === undefined) return undefined
  if (members !== undefined && took > members) return 'present'
  if (inFavour !== undefined && inFavour > took) return 'inFavour'
  return members !== undefined && took + recused > members ? 'recused' : undefined
}

/** The arithmetic of a session while it is typed; which share is enough the host says, by the law of the day. */
export const sessionShares = (counts: Counts, locale: Locale): SessionShares => {
  const { members, present, consulted = 0, inFavour } = counts

  const took = present === undefined ? undefined : present + consulted
  const has = (part: number | undefined, whole: number | undefined) =>
    part === undefined || whole === undefined ? undefined : share(part, whole, locale)
  return {
    present: has(present, members),
    inFavour: has(inFavour, members),
    inFavourOfPresent: consulted === 0 ? has(inFavour, present) : undefined,
    impossible: impossibleIn(counts, took),
  }
}
