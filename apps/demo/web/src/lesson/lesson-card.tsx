import { useNavigate } from '@tanstack/react-router'
import type { LessonSummary, RoomSummary } from '../../../src/training/training-api.js'
import { Button } from '../design/button.js'
import { Card } from '../design/card.js'
import { Tag } from '../design/tag.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useBeginLesson } from '../room/use-room.js'
import './lesson-card.css'

interface LessonCardProps {
  readonly lesson: LessonSummary
  readonly number: number
  /** The newest of one's own rooms in which it was begun. */
  readonly room: RoomSummary | undefined
  /** Where its title stands among the headings of the page. */
  readonly heading: 'h2' | 'h3'
}

/** How far one came oneself. */
const Standing = ({ room }: Pick<LessonCardProps, 'room'>) => {
  const t = useWords()
  if (!room) return <Tag>{t('lesson.notYet')}</Tag>
  const finished = room.done >= room.tasks
  return (
    <>
      <progress
        className="progress"
        value={room.done}
        max={room.tasks}
        aria-label={t('lesson.progress', { done: room.done, tasks: room.tasks })}
      />
      <Tag tone={finished ? 'good' : 'warn'}>{finished ? t('lesson.finished') : t('lesson.inProgress')}</Tag>
      <span className="small soft">{t('lesson.progress', { done: room.done, tasks: room.tasks })}</span>
    </>
  )
}

/** A lesson on the shelf: what it is about, how far one came, and the way into it. */
export const LessonCard = ({ lesson, number, room, heading: Heading }: LessonCardProps) => {
  const t = useWords()
  const locale = useLocale()
  const navigate = useNavigate()
  const begin = useBeginLesson()
  const unfinished = room && room.done < room.tasks ? room : undefined
  const enter = (id: string) => void navigate({ to: '/rooms/$room', params: { room: id } })
  return (
    <Card>
      <div className="lesson-card stack" data-lesson={lesson.id}>
        <span className="number">{t('lesson.number', { number })}</span>
        <Heading>{lesson.title[locale]}</Heading>
        <p className="soft">{lesson.summary[locale]}</p>
        <span className="small soft">
          {t('lesson.minutes', { count: lesson.minutes })} · {t('lesson.tasks', { count: lesson.tasks })}
        </span>
        <div className="row">
          <Standing room={room} />
          {lesson.best !== null && (
            <span className="small">{t('lesson.best', { best: lesson.best, points: lesson.points })}</span>
          )}
        </div>
        <div className="row">
          {unfinished && (
            <Button
              kind="second"
              onClick={() => enter(unfinished.room)}
              aria-label={`${t('lesson.goOn')}: ${lesson.title[locale]}`}
            >
              {t('lesson.goOn')}
            </Button>
          )}
          <Button
            kind={unfinished ? 'quiet' : 'second'}
            busy={begin.isPending}
            onClick={() => begin.mutate(lesson.id, { onSuccess: ({ room: id }) => enter(id) })}
            aria-label={
              unfinished
                ? `${t('lesson.again')}: ${lesson.title[locale]}`
                : t('lesson.beginNamed', { title: lesson.title[locale] })
            }
          >
            {unfinished ? t('lesson.again') : t('lesson.begin')}
          </Button>
        </div>
        {begin.isError && (
          <p role="alert">
            {t('lesson.failed')} {begin.error.sentences.join(' ')}
          </p>
        )}
      </div>
    </Card>
  )
}
