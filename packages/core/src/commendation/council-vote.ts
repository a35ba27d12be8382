import type { Basis } from '../bases/basis.js'
import { fractionOf, passingPart } from '../criteria/margin.js'
import type { Bound, Fraction } from '../criteria/rule.js'
import type { IsoDate } from '../days/iso-date.js'
import { accept, type Outcome, refuse } from '../outcome.js'

/** A share of all members of a council, and where it stands. */
export interface CouncilShare {
  readonly share: number | Fraction
  /** `moreThan` where exactly the share is too few; at least the share by default. */
  readonly bound?: Extract<Bound, 'atLeast' | 'moreThan'>
  readonly basis: Basis
}

/** What a vote needs. */
export interface VoteDemand {
  /** How many must take part. */
  readonly quorum?: CouncilShare
  /** How many of all members, not of those present, must be in favour. */
  readonly majority?: CouncilShare
}

/** What a council's vote on some forms needs, and when. */
export interface VoteRule extends VoteDemand {
  readonly forms: readonly string[]
  readonly from: IsoDate
  readonly to?: IsoDate
}

/**
 * A vote as its minutes give it. Who is absent may be asked in writing, and is then no part of the quorum. Who stands
 * back from the matter takes no part, and is a member all the same: no instrument that we read lowers the total.
 */
export interface CouncilVote {
  readonly members: number
  readonly present: number
  readonly consulted?: number
  readonly recused?: number
  readonly inFavour: number
}

/** A count of members beside what was needed. */
export interface VoteMeasure extends CouncilShare {
  readonly measured: number
  readonly limit: number
  readonly margin: number
}

/** How a vote came out. */
export interface VoteFinding {
  readonly status: 'met' | 'not_met'
  readonly quorum?: VoteMeasure
  readonly majority?: VoteMeasure
}

/** Numbers that no council's minutes can have. */
export type VoteRefusal = { readonly code: 'impossible_vote' } & CouncilVote

const measure = (wanted: CouncilShare, measured: number, members: number): VoteMeasure => {
  const limit = passingPart(wanted.bound ?? 'atLeast', members, fractionOf(wanted.share))
  return { ...wanted, measured, limit, margin: measured - limit }
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/**
 * Measures a vote against its rule, by whole members. Refuses numbers that cannot be: no members at all, more asked
 * than there are members, more in favour than were present or asked in writing.
 *
 * @example
 * ```ts
 * const majority = { share: 90, basis: law('nd-91-2017', '45.8') }
 * const answer = councilVote({ forms: ['fighter.province'], from: '2017-10-01', majority }, { members: 15, present: 12, consulted: 3, inFavour: 13 })
 * answer.ok && answer.value.majority?.margin // => -1
 * ```
 */
export const councilVote = (rule: VoteDemand, vote: CouncilVote): Outcome<VoteFinding, VoteRefusal> => {
  const { members, present, consulted = 0, recused = 0, inFavour } = vote
  const possible = [members, present, consulted, recused, inFavour].every(isCount) && members > 0
  const asked = present + consulted
  if (!possible || asked + recused > members || inFavour > asked) return refuse({ code: 'impossible_vote', ...vote })
  const quorum = rule.quorum && measure(rule.quorum, present, members)
  const majority = rule.majority && measure(rule.majority, inFavour, members)
  const short = [quorum, majority].some((one) => one !== undefined && one.margin < 0)
  return accept({ status: short ? 'not_met' : 'met', ...(quorum ? { quorum } : {}), ...(majority ? { majority } : {}) })
}

/**
 * The rule for a form on a day, or `undefined` where none is known: then a province's own regulation decides.
 *
 * @example
 * ```ts
 * voteRuleFor(nationalVoteRules, 'fighter.province', '2020-01-01')?.majority?.share // => 90
 * ```
 */
export const voteRuleFor = (rules: readonly VoteRule[], form: string, asOf: IsoDate): VoteRule | undefined =>
  rules.find(({ forms, from, to }) => forms.includes(form) && from <= asOf && (to === undefined || asOf <= to))
