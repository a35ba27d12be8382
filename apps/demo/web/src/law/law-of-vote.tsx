import type { SessionForm, SessionShare } from '@anlang/adapters/client'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { LawNote } from './law-note.js'
import { shareText } from './share-text.js'

type Told = Pick<SessionForm, 'of' | 'quorum' | 'majority' | 'law'>

/** What the law asks of a vote: how many must be there, how many in favour, each with its place. */
export const LawOfVote = ({ form: { of, quorum, majority, law } }: { readonly form: Told }) => {
  const t = useWords()
  const locale = useLocale()
  const said = (share: SessionShare) => ({ share: shareText(share, t), whole: t(`law.whole.${of}`) })
  return (
    <div>
      {quorum && <LawNote says={t('law.quorum', said(quorum))} cited={quorum.law[locale]} />}
      {majority && <LawNote says={t(`law.majority.${of}`, said(majority))} cited={majority.law[locale]} />}
      {of === 'council' && !majority && <p className="small soft">{t('law.halfIsOurs')}</p>}
      {!quorum && !majority && <LawNote cited={law[locale]} />}
    </div>
  )
}
