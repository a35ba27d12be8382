import {
  type CouncilVote,
  councilVote,
  type IsoDate,
  type VoteDemand,
  type VoteFinding,
  voteRuleFor,
} from '@anlang/core'
import type { Session } from '../dossier/act-data.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Tables } from '../dossier/situation.js'
import type { VoteRequirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** How many stood back. */
export const recusedFrom = ({ recused = [] }: Session): number => recused.reduce((sum, { count }) => sum + count, 0)

const voteOf = (session: Session): CouncilVote => ({
  members: session.members,
  present: session.present,
  ...(session.consulted === undefined ? {} : { consulted: session.consulted }),
  ...(session.recused === undefined ? {} : { recused: recusedFrom(session) }),
  inFavour: session.inFavour,
})

/** The shares that hold on the day: those of the step and, where it says none, those of the table for its form. */
export const voteDemand = (
  wanted: VoteRequirement,
  { voteRules }: Pick<Tables, 'voteRules'>,
  on: IsoDate,
): VoteDemand => {
  const listed = wanted.form === undefined ? undefined : voteRuleFor(voteRules, wanted.form, on)
  const quorum = wanted.quorum ?? listed?.quorum
  const majority = wanted.majority ?? listed?.majority
  return { ...(quorum ? { quorum } : {}), ...(majority ? { majority } : {}) }
}

const measured = (wanted: VoteRequirement, { situation, on }: Circumstances, session: Session) =>
  councilVote(voteDemand(wanted, situation, on), voteOf(session))

const shortIn = ({ quorum, majority }: VoteFinding, { of }: VoteRequirement, session: Session): readonly Refusal[] => [
  ...(quorum && quorum.margin < 0 ? [{ code: 'no_quorum', of, session, quorum } as const] : []),
  // a council advises: what it does not carry is advice against, on record, and stops nobody
  ...(of === 'households' && majority && majority.margin < 0
    ? [{ code: 'not_carried', session, majority } as const]
    : []),
]

/** A session that was not one, or a vote of households that was not carried. */
export const voteNotValid = (wanted: VoteRequirement, circumstances: Circumstances): readonly Refusal[] => {
  const { session } = circumstances
  if (!session) return [{ code: 'missing_session', of: wanted.of }]
  const found = measured(wanted, circumstances, session)
  if (!found.ok) return [{ code: 'impossible_session', session }]
  const open = wanted.ballot === 'secret' && session.ballot !== 'secret'
  return [...(open ? [{ code: 'ballot_not_secret' } as const] : []), ...shortIn(found.value, wanted, session)]
}

/**
 * What a council's session comes to: `for` where the share is reached or, where none is set, more than half of all
 * members are in favour; that half is our reading.
 */
export const adviceOf = (wanted: VoteRequirement, circumstances: Circumstances): 'for' | 'against' | undefined => {
  const { session } = circumstances
  if (!session || wanted.of !== 'council') return undefined
  const found = measured(wanted, circumstances, session)
  if (!found.ok) return undefined
  const carried = found.value.majority ? found.value.majority.margin >= 0 : session.inFavour * 2 > session.members
  return carried ? 'for' : 'against'
}
