import type { InboxItem } from '@anlang/adapters/client'
import { useInbox } from '@anlang/adapters/react'
import { Link } from '@tanstack/react-router'
import { Empty } from '../design/empty.js'
import { Lost } from '../design/lost.js'
import { More } from '../design/more.js'
import { Skeleton } from '../design/skeleton.js'
import { LawNote } from '../law/law-note.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { useSubjectText } from '../text/subject-text.js'
import { DueTag } from './due-tag.js'
import './inbox.css'

const Row = ({ item, room }: { readonly item: InboxItem; readonly room: string }) => {
  const subjectText = useSubjectText()
  return (
    <li>
      <div>
        <Link to="/rooms/$room/dossiers/$dossier" params={{ room, dossier: item.dossier }}>
          {item.title}
        </Link>
        <p>
          {item.procedure.title}: {subjectText(item)}, {item.year}
        </p>
        <p className="small soft">{item.state}</p>
        {item.law && <LawNote cited={item.law} />}
      </div>
      <DueTag due={item.due} daysLeft={item.daysLeft} />
    </li>
  )
}

/** What waits for the office, the most urgent first. */
export const Inbox = () => {
  const t = useWords()
  const { room } = useInRoom()
  const inbox = useInbox()
  if (inbox.isError && !inbox.data) return <Lost retry={() => void inbox.refetch()} failure={inbox.error.problem} />
  if (!inbox.data) return <Skeleton lines={5} />
  const rows = inbox.data.pages.flatMap((page) => page.inbox)
  if (rows.length === 0) return <Empty title={t('desk.inboxEmpty')}>{t('desk.inboxEmptyLead')}</Empty>
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
      <ul role="list" className="work-list">
        {rows.map((item) => (
          <Row key={`${item.dossier} ${item.act} ${item.unit}`} item={item} room={room.room} />
        ))}
      </ul>
      <More pages={inbox} label={t('desk.more')} />
    </>
  )
}
