import type { AllowedAnswer, AllowedItem } from '@anlang/adapters/client'
import { Link } from '@tanstack/react-router'
import { buttonClass } from '../design/button.js'
import { Empty } from '../design/empty.js'
import { daysBetween } from '../desk/days-between.js'
import { DueTag } from '../desk/due-tag.js'
import { LawOfAct, titlesIn } from '../law/law-of-act.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import './act-list.css'

interface ActsProps {
  readonly dossier: string
  readonly answer: AllowedAnswer
}

const Mine = ({
  item,
  dossier,
  answer,
  first,
}: ActsProps & { readonly item: AllowedItem; readonly first: boolean }) => {
  const t = useWords()
  const { room } = useInRoom()
  return (
    <li className="open">
      <div className="about">
        <h3>{item.title}</h3>
        {item.due && (
          <p>
            <DueTag due={item.due} daysLeft={daysBetween(answer.today, item.due)} />
          </p>
        )}
        <LawOfAct brief step={item.step} titleOf={titlesIn(answer.allowed)} />
        {item.issues && <p className="small soft">{t('dossier.issues', { document: item.issues })}</p>}
        {item.returns && <p className="small soft">{t('dossier.sendsBack')}</p>}
      </div>
      <Link
        to="/rooms/$room/dossiers/$dossier/acts/$act"
        params={{ room: room.room, dossier, act: item.act }}
        className={buttonClass(first ? 'first' : 'second')}
        aria-label={t('dossier.takeNamed', { act: item.title })}
      >
        {t('dossier.take')}
      </Link>
    </li>
  )
}

/** What this office may do now. */
export const ActsNow = ({ dossier, answer }: ActsProps) => {
  const t = useWords()
  const mine = answer.allowed.filter(({ ready }) => ready)
  if (mine.length === 0) return <Empty title={t('dossier.nowNone')}>{t('dossier.waitLead')}</Empty>
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver
    <ul role="list" className="acts">
      {mine.map((item, place) => (
        <Mine key={item.act} item={item} dossier={dossier} answer={answer} first={place === 0} />
      ))}
    </ul>
  )
}
