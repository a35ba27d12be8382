import type { RegisterName, RegisterRow } from '@anlang/adapters/client'
import { useRegister } from '@anlang/adapters/react'
import { Link } from '@tanstack/react-router'
import { Empty } from '../design/empty.js'
import { Lost } from '../design/lost.js'
import { More } from '../design/more.js'
import { Skeleton } from '../design/skeleton.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { dayText } from '../text/day-text.js'
import { useSubjectText } from '../text/subject-text.js'
import { UndoneNote } from './undone-note.js'

const Row = ({ row, room }: { readonly row: RegisterRow; readonly room: string }) => {
  const t = useWords()
  const subjectText = useSubjectText()
  const { decision } = row
  return (
    <tr>
      <th scope="row">
        <Link to="/rooms/$room/dossiers/$dossier" params={{ room, dossier: row.id }}>
          {subjectText(row)}
        </Link>
      </th>
      <td data-label={t('registers.what')}>
        {row.procedure.title}, {row.year}
      </td>
      <td data-label={t('registers.decision')}>
        {decision ? `${decision.number}, ${dayText(decision.on)}` : t('registers.noDecision')}
        {row.undone && <UndoneNote undone={row.undone} room={room} />}
      </td>
      <td data-label={t('registers.by')}>{row.by?.name}</td>
      <td data-label={t('registers.on')}>{dayText(row.on)}</td>
    </tr>
  )
}

const Head = () => {
  const t = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{t('registers.subject')}</th>
        <th scope="col">{t('registers.what')}</th>
        <th scope="col">{t('registers.decision')}</th>
        <th scope="col">{t('registers.by')}</th>
        <th scope="col">{t('registers.on')}</th>
      </tr>
    </thead>
  )
}

/** One register, page by page. */
export const RegisterTable = ({ name }: { readonly name: RegisterName }) => {
  const t = useWords()
  const { room } = useInRoom()
  const register = useRegister(name)
  if (register.isError && !register.data) {
    return <Lost retry={() => void register.refetch()} failure={register.error.problem} />
  }
  if (!register.data) return <Skeleton lines={6} />
  const rows = register.data.pages.flatMap((page) => page.rows)
  return (
    <div className="stack">
      {rows.length === 0 ? (
        <Empty title={t('registers.none')}>{t('registers.noneLead')}</Empty>
      ) : (
        <table className="register">
          <caption className="unseen">{t(`registers.names.${name}`)}</caption>
          <Head />
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} room={room.room} />
            ))}
          </tbody>
        </table>
      )}
      <More pages={register} label={t('registers.more')} />
    </div>
  )
}
