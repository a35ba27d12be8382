import { type CouncilShare, citeInBoth, type Instruments, type IsoDate, type Text } from '@anlang/core'
import { type PlacedStep, recusalReasons, type Situation, type VoteRequirement, voteDemand } from '@anlang/workflows'
import type { SessionForm, SessionShare } from '../api/index.js'
import { recusals, timelineWords } from './timeline-words.js'

const members: Readonly<Record<VoteRequirement['of'], Text>> = {
  council: { vi: 'Tổng số thành viên hội đồng', en: 'Members of the council' },
  households: { vi: 'Tổng số hộ', en: 'Households in all' },
}

const ballots = [
  { value: 'secret', label: timelineWords.secret },
  { value: 'open', label: timelineWords.open },
] as const

const shareOf = (wanted: CouncilShare | undefined, instruments: Instruments): SessionShare | null => {
  if (!wanted) return null
  const { share, bound, basis } = wanted
  return { share, ...(bound ? { bound } : {}), law: citeInBoth(basis, instruments) }
}

/** How a step asks for a session, if it does. */
export const sessionForm = (
  { requires = [] }: PlacedStep,
  tables: Pick<Situation, 'voteRules'>,
  today: IsoDate,
  instruments: Instruments,
): SessionForm | null => {
  const vote = requires.find((one): one is VoteRequirement => one.kind === 'vote')
  if (!vote) return null
  const { quorum, majority } = voteDemand(vote, tables, today)
  return {
    of: vote.of,
    fields: [
      { id: 'members', label: members[vote.of], required: true },
      { id: 'present', label: timelineWords.present, required: true },
      { id: 'consulted', label: timelineWords.consulted, required: false },
      { id: 'inFavour', label: timelineWords.inFavour, required: true },
    ],
    ballots,
    ballot: vote.ballot ?? null,
    recusals: vote.of === 'council' ? recusalReasons.map((value) => ({ value, label: recusals[value] })) : [],
    quorum: shareOf(quorum, instruments),
    majority: shareOf(majority, instruments),
    law: citeInBoth(vote.basis, instruments),
  }
}
