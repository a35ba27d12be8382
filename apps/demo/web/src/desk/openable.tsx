import { useProcedures } from '@anlang/adapters/react'
import { Link } from '@tanstack/react-router'
import { Card } from '../design/card.js'
import { Empty } from '../design/empty.js'
import { failureOf } from '../design/failure-of.js'
import { Lost } from '../design/lost.js'
import { Skeleton } from '../design/skeleton.js'
import { LawNote } from '../law/law-note.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'

/** What the office may open today, each with the law it stands in. */
export const Openable = () => {
  const t = useWords()
  const locale = useLocale()
  const { room } = useInRoom()
  const procedures = useProcedures()
  const { data, refetch } = procedures
  const failure = failureOf(procedures)
  if (failure) return <Lost retry={() => void refetch()} failure={failure} />
  if (!data) return <Skeleton lines={4} />
  if (data.procedures.length === 0) return <Empty title={t('desk.openNone')}>{t('desk.openNoneLead')}</Empty>
  return (
    <div className="cards">
      {data.procedures.map(({ id, title, basis }) => (
        <Card key={id} whole>
          <h3>
            <Link to="/rooms/$room/open/$procedure" params={{ room: room.room, procedure: id }} className="whole">
              {title[locale]}
            </Link>
          </h3>
          <LawNote cited={basis} />
        </Card>
      ))}
    </div>
  )
}
