import type { AllowedItem } from '@anlang/adapters/client'
import { useAllowed, useDossier } from '@anlang/adapters/react'
import { Link, useParams } from '@tanstack/react-router'
import { Empty } from '../design/empty.js'
import { Lost } from '../design/lost.js'
import { Notice } from '../design/notice.js'
import { Page } from '../design/page.js'
import { Skeleton } from '../design/skeleton.js'
import { Could } from '../dossier/could.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { subjectText } from '../text/subject-text.js'
import { ActForm } from './act-form.js'

const path = '/rooms/$room/dossiers/$dossier/acts/$act'

const Back = () => {
  const t = useWords()
  const { room, dossier } = useParams({ from: path })
  return (
    <Link to="/rooms/$room/dossiers/$dossier" params={{ room, dossier }} className="back">
      <span aria-hidden="true">‹</span> {t('form.back')}
    </Link>
  )
}

/** Told before anything is typed in vain; the form stays, since what stands against it may pass. */
const Against = ({ item }: { readonly item: AllowedItem }) => {
  const t = useWords()
  if (item.ready) return null
  return (
    <Notice tone="warn">
      <p>
        <strong>{t('form.closedNow')}</strong>
      </p>
      <ul>
        {item.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Could could={item.could} offices={item.offices} />
    </Notice>
  )
}

/** The page of one act in one dossier. */
export const ActPage = () => {
  const t = useWords()
  const { dossier, act } = useParams({ from: path })
  const { me } = useInRoom()
  const page = useDossier(dossier)
  const allowed = useAllowed(dossier)
  const item = allowed.data?.allowed.find((one) => one.act === act)
  if (!allowed.data || !page.data) {
    const error = allowed.error ?? page.error
    return (
      <Page title={t('form.submit')} back={<Back />}>
        {error ? (
          <Lost
            retry={() => void Promise.all([allowed.refetch(), page.refetch()])}
            sentences={error.problem.sentences}
          />
        ) : (
          <Skeleton lines={16} />
        )}
      </Page>
    )
  }
  if (!item) {
    return (
      <Page title={t('form.gone')} back={<Back />}>
        <Empty title={t('form.gone')}>{t('form.goneLead')}</Empty>
      </Page>
    )
  }
  const { summary, procedure } = page.data
  const judged = procedure?.meta.evaluates !== undefined
  const about = `${summary.procedure.title}: ${subjectText(summary)}, ${summary.year}`
  return (
    <Page title={item.title} over={about} back={<Back />}>
      <Against item={item} />
      <ActForm
        key={`${me.persona} ${dossier} ${act}`}
        dossier={dossier}
        item={item}
        tag={allowed.data.tag}
        judged={judged}
      />
    </Page>
  )
}
