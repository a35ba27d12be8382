import type { AllowedItem } from '@anlang/adapters/client'
import { type ProblemError, useAllowed, useDossier } from '@anlang/adapters/react'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Empty } from '../design/empty.js'
import { Lost } from '../design/lost.js'
import { Notice } from '../design/notice.js'
import { Page } from '../design/page.js'
import { Skeleton } from '../design/skeleton.js'
import { Could } from '../dossier/could.js'
import { RefusedBecause } from '../dossier/refused-because.js'
import { LawOfAct, titlesIn } from '../law/law-of-act.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { useSubjectText } from '../text/subject-text.js'
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

/**
 * The act and its form, which comes with the step while it could be taken. Else it is asked for by itself: what was typed
 * before somebody was faster is shown, and can be copied. The form stays while the next is on its way.
 */
const useItem = (dossier: string, act: string) => {
  const allowed = useAllowed(dossier)
  const item = allowed.data?.allowed.find((one) => one.act === act)
  const asked = useAllowed(dossier, { form: act, enabled: item?.form === null })
  const form = item?.form ?? asked.data?.allowed.find((one) => one.act === act)?.form
  const [last, setLast] = useState(form)
  if (form && form !== last) setLast(form)
  return { allowed, asked, item, form: form ?? last }
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
      <RefusedBecause sentences={item.sentences} refusals={item.refusals} />
      <Could could={item.could} offices={item.offices} />
    </Notice>
  )
}

interface Asked {
  readonly error: ProblemError | null
  readonly refetch: () => Promise<unknown>
}

const Waiting = ({ asked }: { readonly asked: readonly Asked[] }) => {
  const error = asked.find((one) => one.error)?.error
  if (!error) return <Skeleton lines={16} />
  return <Lost retry={() => void Promise.all(asked.map((one) => one.refetch()))} failure={error.problem} />
}

const PageOfAct = ({ dossier, act }: { readonly dossier: string; readonly act: string }) => {
  const t = useWords()
  const subjectText = useSubjectText()
  const page = useDossier(dossier)
  const { allowed, asked, item, form } = useItem(dossier, act)
  if (!allowed.data || !page.data) {
    return (
      <Page title={t('form.submit')} back={<Back />}>
        <Waiting asked={[allowed, page]} />
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
  const about = `${summary.procedure.title}: ${subjectText(summary)}, ${summary.year}`
  return (
    <Page title={item.title} over={about} back={<Back />}>
      <LawOfAct step={item.step} titleOf={titlesIn(allowed.data.allowed)} />
      <Against item={item} />
      {form ? (
        <ActForm dossier={dossier} item={item} form={form} tag={allowed.data.tag} procedure={procedure} />
      ) : (
        <Waiting asked={[asked]} />
      )}
    </Page>
  )
}

/** The page of one act in one dossier. */
export const ActPage = () => {
  const { dossier, act } = useParams({ from: path })
  const { me } = useInRoom()
  return <PageOfAct key={`${me.persona} ${dossier} ${act}`} dossier={dossier} act={act} />
}
