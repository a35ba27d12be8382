import { Empty } from '../design/empty.js'
import { Lost } from '../design/lost.js'
import { Skeleton } from '../design/skeleton.js'
import { useWords } from '../locale/words.js'
import { useLessons, useOwnRooms } from '../room/use-room.js'
import { LessonCard } from './lesson-card.js'

const places = [1, 2, 3, 4]

/** The lessons as cards; while they are on their way, their places. */
export const LessonCards = ({ heading = 'h3' }: { readonly heading?: 'h2' | 'h3' }) => {
  const t = useWords()
  const lessons = useLessons()
  const rooms = useOwnRooms()
  if (lessons.isError) return <Lost retry={() => void lessons.refetch()} />
  if (lessons.data?.lessons.length === 0) return <Empty title={t('lesson.none')}>{t('lesson.noneLead')}</Empty>
  return (
    <div className="cards">
      {lessons.data
        ? lessons.data.lessons.map((lesson, place) => (
            <LessonCard
              key={lesson.id}
              lesson={lesson}
              number={place + 1}
              heading={heading}
              room={rooms.data?.find((room) => room.lesson === lesson.id)}
            />
          ))
        : places.map((place) => <Skeleton key={place} lines={12} />)}
    </div>
  )
}
