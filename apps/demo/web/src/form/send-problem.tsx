import type { ClientProblem } from '@anlang/adapters/client'
import type { Procedure, Refusal } from '@anlang/workflows'
import { useMemo } from 'react'
import { Button } from '../design/button.js'
import { ErrorSummary, type SummaryFault } from '../design/error-summary.js'
import { Notice } from '../design/notice.js'
import { RefusalMore } from '../dossier/refusal-more.js'
import { Timeline } from '../dossier/timeline.js'
import { useWords } from '../locale/words.js'

interface SendProblemProps {
  readonly problem: ClientProblem
  /** The problem as the lines of a summary, each with the control that it leads to. */
  readonly summary: (problem: ClientProblem) => readonly SummaryFault[]
  readonly busy: boolean
  /** It was changed since it was sent: it is not sent again by itself. */
  readonly held?: boolean
  /** That of the dossier, by which what came since is told. */
  readonly procedure?: Procedure | null
  readonly again: () => void
  /** Sends on top of what came since. */
  readonly goOn: () => void
}

const withMore = (fault: SummaryFault, refusal: Refusal | undefined): SummaryFault =>
  refusal ? { ...fault, more: <RefusalMore refusal={refusal} /> } : fault

/** Said once of what was sent: it does not take the focus from a field that is being mended. */
const Refused = ({ problem, summary }: Pick<SendProblemProps, 'problem' | 'summary'>) => {
  const t = useWords()
  const faults = useMemo(
    () => summary(problem).map((fault, place) => withMore(fault, problem.refusals[place])),
    [problem],
  )
  return <ErrorSummary title={t('form.refused')} faults={faults} />
}

/** Why a form was not recorded, and what to do: mend it, try again, or look at what others did meanwhile. */
export const SendProblem = ({ problem, summary, busy, held, procedure, again, goOn }: SendProblemProps) => {
  const t = useWords()
  if (problem.code === 'unreachable') {
    return (
      <Notice tone="warn" role="alert">
        <h2>{t('form.lost')}</h2>
        <p>{t(held ? 'form.lostHeld' : 'form.lostLead')}</p>
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
        {'since' in problem && problem.since && <Timeline entries={problem.since} procedure={procedure} />}
        <Button kind="second" busy={busy} onClick={goOn}>
          {t('form.staleGoOn')}
        </Button>
      </Notice>
    )
  }
  return <Refused problem={problem} summary={summary} />
}
