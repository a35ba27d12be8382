import { useProcedures } from '@anlang/adapters/react'
import { Link, useParams } from '@tanstack/react-router'
import { Empty } from '../design/empty.js'
import { Lost } from '../design/lost.js'
import { Page } from '../design/page.js'
import { Skeleton } from '../design/skeleton.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { OpeningForm } from './opening-form.js'

const Back = () => {
  const t = useWords()
  const { room } = useInRoom()
  return (
    <Link to="/rooms/$room" params={{ room: room.room }} className="back">
      <span aria-hidden="true">‹</span> {t('dossier.back')}
    </Link>
  )
}

/** Opens a dossier under one procedure. */
export const OpeningPage = () => {
  const t = useWords()
  const locale = useLocale()
  const { me } = useInRoom()
  const { procedure: id } = useParams({ from: '/rooms/$room/open/$procedure' })
  const { data, error, refetch } = useProcedures()
  const procedure = data?.procedures.find((one) => one.id === id)
  if (!data) {
    return (
      <Page title={t('desk.opening.over')} back={<Back />}>
        {error ? <Lost retry={() => void refetch()} failure={error.problem} /> : <Skeleton lines={12} />}
      </Page>
    )
  }
  if (!procedure) {
    return (
      <Page title={t('desk.opening.over')} back={<Back />}>
        <Empty title={t('desk.opening.gone')}>{t('desk.opening.goneLead')}</Empty>
      </Page>
    )
  }
  return (
    <Page
      title={procedure.title[locale]}
      over={t('desk.opening.over')}
      lead={`${t('law.basis')}: ${procedure.basis}`}
      back={<Back />}
    >
      <OpeningForm key={`${me.persona} ${procedure.id}`} procedure={procedure} />
    </Page>
  )
}
