import type { Award } from './award.js'

/** A decided award and its money, in đồng. */
export interface PaidAward {
  readonly award: Award
  readonly amount: number
}

const sameTimeAndAchievement = ({ award: one }: PaidAward, { award: other }: PaidAward): boolean =>
  one.kind === 'title' && other.kind === 'title' && one.year === other.year && one.achievement === other.achievement

/**
 * The awards whose money is paid when several were decided for one recipient: of titles of the same time and the same
 * achievement only the highest, of different times each, a title and a form both (Decree 91/2017/NĐ-CP, Art. 66(2)).
 * What was cancelled is not paid.
 *
 * @example
 * ```ts
 * const title = (form: string, amount: number) => ({ award: { form, kind: 'title', year: 2022, achievement: 'a', decidedOn: '2022-12-20' }, amount }) as const
 * paidTogether([title('worker.advanced', 450_000), title('fighter.grassroots', 1_490_000)]).map(({ award }) => award.form) // => ['fighter.grassroots']
 * ```
 */
export const paidTogether = (awards: readonly PaidAward[]): readonly PaidAward[] => {
  const decided = awards.filter(({ award }) => !award.cancelled)
  return decided.filter((one, place) =>
    decided.every((other, at) => {
      if (at === place || !sameTimeAndAchievement(one, other)) return true
      return one.amount > other.amount || (one.amount === other.amount && place < at)
    }),
  )
}
