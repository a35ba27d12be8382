import type { IsoDate } from '../days/iso-date.js'
import { type Award, countsFrom } from './award.js'

/** From when achievements count for a proposal, and whether the decision says so or only its day does. */
export interface NextProposal {
  readonly from: IsoDate
  readonly toldBy: 'period' | 'decision'
  readonly previous: Award
}

const isLater = (one: Award, other: Award): boolean =>
  one.decidedOn === other.decidedOn ? countsFrom(one) > countsFrom(other) : one.decidedOn > other.decidedOn

/**
 * From when achievements count for the next proposal, by the latest award that was not cancelled, of those decided on
 * one day by the one whose period is the latest; `undefined` where there is none. The record may hold only awards of one form, or all of them: who asks chooses.
 *
 * @example
 * ```ts
 * const award = { form: 'merit.commune', kind: 'form', year: 2021, achievement: 'a', decidedOn: '2022-01-20' } as const
 * nextProposal([award])?.from // => '2022-01-21'
 * ```
 */
export const nextProposal = (awards: readonly Award[]): NextProposal | undefined => {
  const previous = awards
    .filter(({ cancelled }) => !cancelled)
    .reduce<Award | undefined>(
      (latest, one) => (latest === undefined || isLater(one, latest) ? one : latest),
      undefined,
    )
  if (!previous) return undefined
  const toldBy = previous.achievedThrough === undefined ? 'decision' : 'period'
  return { from: countsFrom(previous), toldBy, previous }
}
