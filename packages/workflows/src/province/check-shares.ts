import type { CouncilShare, Fraction, Quota, VoteRule } from '@anlang/core'
import { overlap } from './lay-over-procedure.js'
import type { OverlayDiagnostic } from './overlay-diagnostic.js'
import type { Province } from './province.js'

const asFraction = (share: number | Fraction): Fraction =>
  typeof share === 'number' ? { numerator: share, denominator: 100 } : share

/** Whether one share is less than another, compared by whole numbers. */
const isLess = (one: number | Fraction, other: number | Fraction): boolean => {
  const [a, b] = [asFraction(one), asFraction(other)]
  return a.numerator * b.denominator < b.numerator * a.denominator
}

const asksForLess = (local: CouncilShare | undefined, above: CouncilShare | undefined): boolean => {
  if (!above) return false
  if (!local || isLess(local.share, above.share)) return true
  return !isLess(above.share, local.share) && above.bound === 'moreThan' && local.bound !== 'moreThan'
}

const checkVote = (rule: VoteRule, place: number, above: readonly VoteRule[], id: string) =>
  rule.forms.flatMap((form): readonly OverlayDiagnostic[] => {
    const same = above.filter((one) => one.forms.includes(form) && overlap(one, rule))
    const less = same.some(
      ({ quorum, majority }) => asksForLess(rule.quorum, quorum) || asksForLess(rule.majority, majority),
    )
    return less ? [{ code: 'share_below', place: id, subject: form, path: ['voteRules', place] }] : []
  })

const checkQuota = (quota: Quota, place: number, above: readonly Quota[], id: string): readonly OverlayDiagnostic[] => {
  const same = above.filter((one) => one.form === quota.form && one.of === quota.of && overlap(one, quota))
  const isMore = ({ share, rounding, small }: Quota): boolean =>
    isLess(share, quota.share) ||
    (quota.rounding === 'firstDecimal' && rounding === 'down') ||
    (quota.small !== undefined &&
      (small === undefined || quota.small.allowed > small.allowed || quota.small.below > small.below))
  const more = same.some(isMore)
  return more ? [{ code: 'quota_above', place: id, subject: quota.form, path: ['quotas', place] }] : []
}

/** Shares of votes below those that stand above, and quotas above them. */
export const checkShares = (
  above: { readonly quotas: readonly Quota[]; readonly voteRules: readonly VoteRule[] },
  { id, voteRules = [], quotas = [] }: Province,
): readonly OverlayDiagnostic[] => [
  ...voteRules.flatMap((rule, place) => checkVote(rule, place, above.voteRules, id)),
  ...quotas.flatMap((quota, place) => checkQuota(quota, place, above.quotas, id)),
]
