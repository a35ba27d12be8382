import type { CouncilShare, VoteDemand } from '@anlang/core'
import type { VoteRequirement } from '@anlang/workflows'
import { useWords } from '../locale/words.js'
import { LawNote } from './law-note.js'
import { shareText } from './share-text.js'
import { useCite } from './use-cite.js'
import { useLaw } from './use-law.js'

/** The shares of a vote: those of the step and, where it says none, those of the tables for its form. */
const sharesOf = ({ quorum, majority }: VoteRequirement, listed: VoteDemand | undefined) => ({
  quorum: quorum ?? listed?.quorum,
  majority: majority ?? listed?.majority,
})

/** What the law asks of a vote: how many must be there, how many in favour, by which ballot, each with its place. */
export const LawOfVote = ({ vote }: { readonly vote: VoteRequirement }) => {
  const t = useWords()
  const cite = useCite()
  const law = useLaw()
  const { quorum, majority } = sharesOf(vote, law?.votes[vote.form ?? ''])
  const whole = t(`law.whole.${vote.of}`)
  const said = (share: CouncilShare) => ({ share: shareText(share, t), whole })
  return (
    <div>
      {quorum && <LawNote says={t('law.quorum', said(quorum))} cited={cite(quorum.basis)} />}
      {majority && <LawNote says={t(`law.majority.${vote.of}`, said(majority))} cited={cite(majority.basis)} />}
      {law && vote.of === 'council' && !majority && <p className="small soft">{t('law.halfIsOurs')}</p>}
      {!quorum && !majority && <LawNote cited={cite(vote.basis)} />}
    </div>
  )
}
