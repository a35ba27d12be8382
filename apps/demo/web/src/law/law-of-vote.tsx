import { type CouncilShare, nationalVoteRules, voteRuleFor } from '@anlang/core'
import type { VoteRequirement } from '@anlang/workflows'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { LawNote } from './law-note.js'
import { shareText } from './share-text.js'
import { useCite } from './use-cite.js'

/** The shares of a vote: those of the step and, where it says none, those that the nation sets for the form. */
const sharesOf = ({ form, quorum, majority }: VoteRequirement, today: string) => {
  const listed = form === undefined ? undefined : voteRuleFor(nationalVoteRules, form, today)
  return { quorum: quorum ?? listed?.quorum, majority: majority ?? listed?.majority }
}

/** What the law asks of a vote: how many must be there, how many in favour, by which ballot, each with its place. */
export const LawOfVote = ({ vote }: { readonly vote: VoteRequirement }) => {
  const t = useWords()
  const cite = useCite()
  const { today } = useInRoom().room.clock
  const { quorum, majority } = sharesOf(vote, today)
  const whole = t(`law.whole.${vote.of}`)
  const said = (share: CouncilShare) => ({ share: shareText(share, t), whole })
  return (
    <div>
      {quorum && <LawNote says={t('law.quorum', said(quorum))} cited={cite(quorum.basis)} />}
      {majority && <LawNote says={t(`law.majority.${vote.of}`, said(majority))} cited={cite(majority.basis)} />}
      {vote.of === 'council' && !majority && <p className="small soft">{t('law.halfIsOurs')}</p>}
      {!quorum && !majority && <LawNote cited={cite(vote.basis)} />}
    </div>
  )
}
