import type { DossierSummary } from '@anlang/adapters/client'
import { useDossiers } from '@anlang/adapters/react'
import { Link } from '@tanstack/react-router'
import { Lost } from '../design/lost.js'
import { More } from '../design/more.js'
import { Skeleton } from '../design/skeleton.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { dayText } from '../text/day-text.js'
import { useSubjectText } from '../text/subject-text.js'
import './inbox.css'
import { StateTag } from './state-tag.js'
import { TransitionTag } from './transition-tag.js'

const Row = ({ summary, room }: { readonly summary: DossierSummary; readonly room: string }) => {
  const t = useWords()
  const subjectText = useSubjectText()
  const { id, procedure, year, lastOn } = summary
  return (
    <li>
      <div>
        <Link to="/rooms/$room/dossiers/$dossier" params={{ room, dossier: id }}>
          {procedure.title}
        </Link>
        <p>
          {subjectText(summary)}, {year}{' '}
          <span className="small soft">
            · {t('desk.last')}: {dayText(lastOn)}
          </span>
        </p>
        <TransitionTag transition={summary.transition} />
      </div>
      <StateTag summary={summary} />
    </li>
  )
}

/** All dossiers of the room, in the order in which they were opened. */
export const DossierList = () => {
  const t = useWords()
  const { room } = useInRoom()
  const dossiers = useDossiers({ limit: 50 })
  if (dossiers.isError && !dossiers.data) {
    return <Lost retry={() => void dossiers.refetch()} failure={dossiers.error.problem} />
  }
  if (!dossiers.data) return <Skeleton lines={6} />
  const rows = dossiers.data.pages.flatMap((page) => page.summaries)
  if (rows.length === 0) return <p className="soft">{t('desk.dossiersEmpty')}</p>
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
      <ul role="list" className="work-list dense">
        {rows.map((summary) => (
          <Row key={summary.id} summary={summary} room={room.room} />
        ))}
      </ul>
      <More pages={dossiers} label={t('desk.more')} />
    </>
  )
}
