import type { ClientProblem } from '@anlang/adapters/client'
import type { ActData } from '@anlang/workflows'
import { useMemo } from 'react'
import { Button } from '../design/button.js'
import { ErrorSummary } from '../design/error-summary.js'
import { Notice } from '../design/notice.js'
import { Timeline } from '../dossier/timeline.js'
import { useWords } from '../locale/words.js'
import { summaryOf } from './target-of.js'

interface SendProblemProps {
  readonly problem: ClientProblem
  readonly data: ActData
  readonly busy: boolean
  readonly again: () => void
  /** Sends on top of what came since. */
  readonly goOn: () => void
}

/** Said once of what was sent: it does not take the focus from a field that is being mended. */
const Refused = ({ problem, data }: Pick<SendProblemProps, 'problem' | 'data'>) => {
  const t = useWords()
  const faults = useMemo(() => summaryOf(problem, data), [problem])
  return <ErrorSummary title={t('form.refused')} faults={faults} />
}

/** Why a form was not recorded, and what to do: mend it, try again, or look at what others did meanwhile. */
export const SendProblem = ({ problem, data, busy, again, goOn }: SendProblemProps) => {
  const t = useWords()
  if (problem.code === 'unreachable') {
    return (
      <Notice tone="warn" role="alert">
        <h2>{t('form.lost')}</h2>
        <p>{t('form.lostLead')}</p>
        <Button kind="second" busy={busy} onClick={again}>
          {t('form.lostAgain')}
        </Button>
      </Notice>
    )
  }
  if (problem.code === 'stale_page') {
    return (
      <Notice tone="warn" role="alert">
        <h2>{t('form.stale')}</h2>
        <p>{t('form.staleLead')}</p>
        {'since' in problem && problem.since && <Timeline entries={problem.since} />}
        <Button kind="second" busy={busy} onClick={goOn}>
          {t('form.staleGoOn')}
        </Button>
      </Notice>
    )
  }
  return <Refused problem={problem} data={data} />
}
