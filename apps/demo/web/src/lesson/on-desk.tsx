import type { OnDesk, OpeningOnDesk } from '../../../src/training/training-api.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { dayText } from '../text/day-text.js'
import { CopyButton } from './copy-button.js'

const Opening = ({ opening }: { readonly opening: OpeningOnDesk }) => {
  const t = useWords()
  const locale = useLocale()
  return (
    <>
      <dt>{t('lesson.opening')}</dt>
      <dd>
        {opening.title[locale]}, {opening.subjectName[locale]}. {t('lesson.year', { year: opening.year })}
        {opening.model && `. ${t('dossier.model')}: ${opening.model.name[locale]}`}
        {opening.followsName && `. ${t('dossier.follows')}: ${opening.followsName[locale]}`}
      </dd>
    </>
  )
}

const Session = ({ session }: { readonly session: NonNullable<OnDesk['session']> }) => {
  const t = useWords()
  const { members, present, consulted, inFavour, ballot } = session
  const counts = [
    t('lesson.counts.members', { count: members }),
    t('lesson.counts.present', { count: present }),
    ...(consulted === undefined ? [] : [t('lesson.counts.consulted', { count: consulted })]),
    t('lesson.counts.inFavour', { count: inFavour }),
    ...(ballot ? [t(`lesson.ballots.${ballot}`)] : []),
  ]
  return (
    <>
      <dt>{t('lesson.session')}</dt>
      <dd>{counts.join('; ')}</dd>
    </>
  )
}

const isBare = ({ opening, papers, figures, session, items, reason }: OnDesk): boolean =>
  !opening && papers.length === 0 && figures.length === 0 && !session && items.length === 0 && !reason

/** The papers and figures that the task needs, as they lie on the desk: to be read and filled in. */
export const TaskDesk = ({ onDesk }: { readonly onDesk: OnDesk }) => {
  const t = useWords()
  const locale = useLocale()
  if (isBare(onDesk)) return null
  const { opening, papers, figures, session, items, reason } = onDesk
  return (
    <details className="fold on-desk" open>
      <summary>{t('lesson.onDesk')}</summary>
      <dl>
        {opening && <Opening opening={opening} />}
        {papers.map(({ kind, label, number, on }) => (
          <div key={`${kind} ${number}`}>
            <dt>{label[locale]}</dt>
            <dd className="row">
              <CopyButton text={number} /> <CopyButton text={dayText(on)} />
            </dd>
          </div>
        ))}
        {session && <Session session={session} />}
        {items.length > 0 && (
          <>
            <dt>{t('lesson.items')}</dt>
            <dd>{items.map(({ label }) => label[locale]).join('; ')}</dd>
          </>
        )}
        {reason && (
          <>
            <dt>{t('lesson.reason')}</dt>
            <dd>{reason.label[locale]}</dd>
          </>
        )}
        {figures.map(({ id, label, shown }) => (
          <div key={id}>
            <dt>{label[locale]}</dt>
            <dd>{shown[locale]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
