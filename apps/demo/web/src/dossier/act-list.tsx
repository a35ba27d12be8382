import type { AllowedAnswer, AllowedItem } from '@anlang/adapters/client'
import { Link } from '@tanstack/react-router'
import { buttonClass } from '../design/button.js'
import { Empty } from '../design/empty.js'
import { daysBetween } from '../desk/days-between.js'
import { DueTag } from '../desk/due-tag.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import './act-list.css'
import { Could } from './could.js'

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

const Other = ({ item, today }: { readonly item: AllowedItem; readonly today: string }) => (
  <li>
    <div className="about">
      <h3>{item.title}</h3>
      {item.here && item.due && (
        <p>
          <DueTag due={item.due} daysLeft={daysBetween(today, item.due)} />
        </p>
      )}
      <ul className="why small">
        {item.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Could could={item.could} offices={item.offices} />
    </div>
  </li>
)

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

/** What is open here and of another office; and what is not open at all, with the reasons. */
export const ActsOfOthers = ({ answer }: { readonly answer: AllowedAnswer }) => {
  const t = useWords()
  const rest = answer.allowed.filter(({ ready }) => !ready)
  const waiting = rest.filter(({ here }) => here)
  const later = rest.filter(({ here }) => !here)
  return (
    <>
      {waiting.length > 0 && (
        <section className="stack" aria-labelledby="waiting">
          <h2 id="waiting">{t('dossier.wait')}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
          <ul role="list" className="acts">
            {waiting.map((item) => (
              <Other key={item.act} item={item} today={answer.today} />
            ))}
          </ul>
        </section>
      )}
      {later.length > 0 && (
        <details className="fold">
          <summary>{t('dossier.others')}</summary>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
          <ul role="list" className="acts">
            {later.map((item) => (
              <Other key={item.act} item={item} today={answer.today} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
