import type { ClientProblem, OpenableProcedure } from '@anlang/adapters/client'
import { useMemo } from 'react'
import { Button } from '../design/button.js'
import { ErrorSummary, type SummaryFault } from '../design/error-summary.js'
import { SendProblem } from '../form/send-problem.js'
import { useWords } from '../locale/words.js'
import { OpeningChoices } from './opening-choices.js'
import { faultsOfOpening } from './opening-faults.js'
import type { OpeningValues } from './opening-values.js'
import { openingIds } from './read-opening.js'
import { useOpening } from './use-opening.js'

/** A problem as the lines of a summary, each led by what the control is called where it is of one. */
const useSummary = () => {
  const t = useWords()
  return (problem: ClientProblem): readonly SummaryFault[] =>
    faultsOfOpening(problem).map(({ sentence, key }) =>
      key === undefined
        ? { sentence }
        : { sentence: `${t(`desk.opening.${key}`)}: ${sentence}`, target: openingIds[key] },
    )
}

const useFaultAt = ({ missing, sending }: ReturnType<typeof useOpening>) => {
  const t = useWords()
  const { problem } = sending
  const refused = useMemo(() => (problem ? faultsOfOpening(problem) : []), [problem])
  return (key: keyof OpeningValues): string | undefined =>
    missing.some(({ target }) => target === openingIds[key])
      ? t('desk.opening.required')
      : refused.find((fault) => fault.key === key)?.sentence
}

/** Chooses what a new dossier is about, and opens it. */
export const OpeningForm = ({ procedure }: { readonly procedure: OpenableProcedure }) => {
  const t = useWords()
  const state = useOpening(procedure)
  const { draft, values, missing, sending, submit } = state
  const summary = useSummary()
  const faultAt = useFaultAt(state)
  return (
    <form
      className="stack measure"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!sending.busy) submit()
      }}
    >
      <ErrorSummary faults={missing} />
      {missing.length === 0 && sending.problem && (
        <SendProblem
          problem={sending.problem}
          summary={summary}
          busy={sending.busy}
          held={sending.held}
          again={submit}
          goOn={sending.send}
        />
      )}
      <OpeningChoices
        procedure={procedure}
        values={values}
        set={(part) => draft.change({ ...values, ...part })}
        faultAt={faultAt}
      />
      <p>
        <Button type="submit" busy={sending.busy}>
          {sending.busy ? t('form.sending') : t('desk.opening.submit')}
        </Button>
      </p>
    </form>
  )
}
