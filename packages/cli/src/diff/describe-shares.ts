import type { CouncilShare, Quota, VoteRule } from '@anlang/core'
import { formName } from './describe-requirement.js'
import { describeCouncilShare, describeShare } from './describe-share.js'
import { type DescribedItem, type DescribedPart, part } from './description.js'
import { plain } from './markdown.js'
import type { Telling } from './telling.js'

interface Life {
  readonly from: string
  readonly to?: string
}

const overlap = (one: Life, other: Life): boolean =>
  one.from <= (other.to ?? '9999') && other.from <= (one.to ?? '9999')

const once = (texts: readonly string[], { say }: Telling): string => [...new Set(texts)].join(', ') || say.unset

const describeQuota = (quota: Quota, telling: Telling): DescribedItem => {
  const { say, above, law, days } = telling
  const { form, of, share, basis, from, to } = quota
  const atMost = (one: Quota['share']) => say.bounds.atMost(describeShare(one, telling.locale))
  const before = above.quotas.filter((one) => one.form === form && one.of === of && overlap(one, quota))
  const change = say.change(
    once(
      before.map((one) => atMost(one.share)),
      telling,
    ),
    atMost(share),
  )
  const head = say.quota(plain(formName(form, telling)), plain(formName(of, telling)))
  return { key: `quota ${form} ${of} ${from}`, text: `${head}: ${change}. ${days({ from, to })}; ${law(basis)}.` }
}

const describeVote = (rule: VoteRule, telling: Telling): DescribedItem => {
  const { say, above, law, days } = telling
  const { forms, quorum, majority, from, to } = rule
  const before = above.voteRules.filter((one) => one.forms.some((form) => forms.includes(form)) && overlap(one, rule))
  const change = (of: 'quorum' | 'majority', share: CouncilShare) => {
    const was = before.flatMap((one) => one[of] ?? []).map((one) => describeCouncilShare(one, telling))
    return `${say[of](say.change(once(was, telling), describeCouncilShare(share, telling)))} (${law(share.basis)})`
  }
  const shares = [...(quorum ? [change('quorum', quorum)] : []), ...(majority ? [change('majority', majority)] : [])]
  const head = say.vote(forms.map((form) => `“${plain(formName(form, telling))}”`).join(', '))
  return { key: `vote ${forms.join(' ')} ${from}`, text: `${head}: ${shares.join('; ')}. ${days({ from, to })}.` }
}

/** Quotas and shares of votes, as they stand above and here. */
export const describeShares = (telling: Telling): readonly DescribedPart[] => {
  const { say, province } = telling
  const { quotas = [], voteRules = [] } = province
  return [
    ...part(
      'quotas',
      say.sections.quotas,
      quotas.map((quota) => describeQuota(quota, telling)),
    ),
    ...part(
      'votes',
      say.sections.votes,
      voteRules.map((rule) => describeVote(rule, telling)),
    ),
  ]
}
