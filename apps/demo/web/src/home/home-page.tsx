import { Link, useNavigate } from '@tanstack/react-router'
import { deskRoom } from '../../../src/training/training-api.js'
import { Button, buttonClass } from '../design/button.js'
import { Lost } from '../design/lost.js'
import { Page } from '../design/page.js'
import { Skeleton } from '../design/skeleton.js'
import { LessonCards } from '../lesson/lesson-cards.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { RoomProvider } from '../room/room-provider.js'
import { useBeginLesson, useLessons, useOwnRooms } from '../room/use-room.js'
import './home-page.css'
import { Way } from './way.js'

const promises = ['office', 'law', 'record'] as const

/** Into the lesson that is under way, else into the first. */
const FirstSteps = () => {
  const t = useWords()
  const locale = useLocale()
  const navigate = useNavigate()
  const first = useLessons().data?.lessons[0]
  const underWay = useOwnRooms().data?.find(({ lesson, done, tasks }) => lesson !== null && done < tasks)
  const begin = useBeginLesson()
  const enter = (room: string) => void navigate({ to: '/rooms/$room', params: { room } })
  const start = () => {
    if (underWay) enter(underWay.room)
    else if (first) begin.mutate(first.id, { onSuccess: ({ room }) => enter(room) })
  }
  return (
    <p className="row">
      <Button onClick={start} busy={begin.isPending || !(first ?? underWay)}>
        {underWay ? t('home.goOn', { title: underWay.title[locale] }) : t('home.begin')}
      </Button>
      <Link to="/rooms/$room" params={{ room: deskRoom }} className={buttonClass('second')}>
        {t('home.desk')}
      </Link>
    </p>
  )
}

/** What An Làng does, told in three minutes: the way of a model, what is held, and the lessons. */
export const HomePage = () => {
  const t = useWords()
  return (
    <div className="home">
      <Page title={t('home.title')} over={t('home.over')} lead={t('home.lead')}>
        <FirstSteps />
        <RoomProvider
          room={deskRoom}
          waiting={<Skeleton lines={14} />}
          failed={(failure, retry) => <Lost retry={retry} failure={failure} />}
        >
          <Way />
        </RoomProvider>
        <section className="stack" aria-labelledby="promises">
          <h2 id="promises">{t('home.promises.title')}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
          <ul role="list" className="promises">
            {promises.map((promise) => (
              <li key={promise}>
                <h3>{t(`home.promises.${promise}.name`)}</h3>
                <p className="soft">{t(`home.promises.${promise}.says`)}</p>
              </li>
            ))}
          </ul>
        </section>
        <section className="stack" aria-labelledby="lessons">
          <h2 id="lessons">{t('home.lessons')}</h2>
          <LessonCards />
        </section>
        <section className="home-units" aria-labelledby="units">
          <div>
            <h2 id="units">{t('home.unitsTitle')}</h2>
            <p className="measure">{t('home.unitsLead')}</p>
          </div>
          <Link to="/rooms/$room/units" params={{ room: deskRoom }} className={buttonClass('second')}>
            {t('home.unitsGo')}
          </Link>
        </section>
      </Page>
    </div>
  )
}
