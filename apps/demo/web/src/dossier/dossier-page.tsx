import { useAllowed, useDossier } from '@anlang/adapters/react'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { failureOf } from '../design/failure-of.js'
import { Lost } from '../design/lost.js'
import { Page } from '../design/page.js'
import { Skeleton } from '../design/skeleton.js'
import { useWords } from '../locale/words.js'
import { useSubjectText } from '../text/subject-text.js'
import { ActsNow } from './act-list.js'
import { ActsOfOthers } from './acts-of-others.js'
import { DossierHead } from './dossier-head.js'
import { RecordCheck } from './record-check.js'
import { RecordedFindings } from './recorded-findings.js'
import { RecordedNotice } from './recorded-notice.js'
import { Timeline } from './timeline.js'
import { Transitions } from './transitions.js'
import { WhenNear } from './when-near.js'

/** The layout engine comes when the diagram comes into view. */
const ProcedureDiagram = lazy(async () => ({ default: (await import('./procedure-diagram.js')).ProcedureDiagram }))

const Acts = ({ dossier, ended }: { readonly dossier: string; readonly ended: boolean }) => {
  const t = useWords()
  const allowed = useAllowed(dossier)
  const { data, refetch } = allowed
  const failure = failureOf(allowed)
  return (
    <>
      {data && <Transitions dossier={dossier} answer={data} />}
      <section className="stack" aria-labelledby="now">
        <h2 id="now">{ended ? t('dossier.ended') : t('dossier.now')}</h2>
        {ended && <p>{t('dossier.endedLead')}</p>}
        {!ended && failure && <Lost retry={() => void refetch()} failure={failure} />}
        {!ended && !failure && (data ? <ActsNow dossier={dossier} answer={data} /> : <Skeleton lines={4} />)}
      </section>
      {!ended && data && <ActsOfOthers answer={data} />}
    </>
  )
}

const Back = () => {
  const t = useWords()
  const { room } = useParams({ from: '/rooms/$room/dossiers/$dossier' })
  return (
    <Link to="/rooms/$room" params={{ room }} className="back">
      <span aria-hidden="true">‹</span> {t('dossier.back')}
    </Link>
  )
}

/** One dossier: what may be done, what not and why, what was found, all that happened, and the way that lies ahead. */
export const DossierPage = () => {
  const t = useWords()
  const subjectText = useSubjectText()
  const { dossier: id } = useParams({ from: '/rooms/$room/dossiers/$dossier' })
  const { data, error, refetch } = useDossier(id)
  const allowed = useAllowed(id)
  if (!data) {
    return (
      <Page title={t('dossier.about')} back={<Back />}>
        {error ? <Lost retry={() => void refetch()} failure={error.problem} /> : <Skeleton lines={24} />}
      </Page>
    )
  }
  const { summary, timeline, procedure, dossier } = data
  return (
    <Page title={`${subjectText(summary)}, ${summary.year}`} over={summary.procedure.title} back={<Back />}>
      <RecordedNotice dossier={id} key={data.tag} />
      <DossierHead answer={data} allowed={allowed.data} />
      <Acts dossier={id} ended={summary.ended} />
      {procedure?.meta.evaluates !== undefined && (
        <section className="stack" aria-labelledby="findings">
          <h2 id="findings">{t('dossier.findings')}</h2>
          <RecordedFindings dossier={id} />
        </section>
      )}
      <section className="stack" aria-labelledby="diagram">
        <h2 id="diagram">{t('dossier.diagram')}</h2>
        {procedure ? (
          <WhenNear height="30rem">
            <Suspense fallback={<Skeleton lines={20} />}>
              <ProcedureDiagram procedure={procedure} at={dossier.value} />
            </Suspense>
          </WhenNear>
        ) : (
          <p>{t('dossier.diagramNone')}</p>
        )}
      </section>
      <section className="stack" aria-labelledby="timeline">
        <h2 id="timeline">{t('dossier.timeline')}</h2>
        <p className="soft small">{t('dossier.newestFirst')}</p>
        <Timeline entries={timeline} procedure={procedure} />
        <RecordCheck answer={data} />
      </section>
    </Page>
  )
}
