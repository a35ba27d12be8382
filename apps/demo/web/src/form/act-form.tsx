import type { AllowedItem, StepForm } from '@anlang/adapters/client'
import { useAct, useAllowed } from '@anlang/adapters/react'
import type { Procedure } from '@anlang/workflows'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { Button } from '../design/button.js'
import { ErrorSummary, type SummaryFault } from '../design/error-summary.js'
import { leaveFlash } from '../dossier/flash.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { useRefreshRoom } from '../room/use-room.js'
import { FormContext } from './form-context.js'
import type { FormFault } from './form-fault.js'
import { FormFields } from './form-fields.js'
import './form-section.css'
import { attemptTo } from './attempt-to.js'
import { openingValues } from './form-values.js'
import { Preview } from './preview.js'
import { readForm } from './read-form.js'
import { restoredValues } from './restored-values.js'
import { SendProblem } from './send-problem.js'
import { inPlace, summaryOf } from './target-of.js'
import { useDraft } from './use-draft.js'
import { useSend } from './use-send.js'

interface ActFormProps {
  readonly dossier: string
  readonly item: AllowedItem
  readonly form: StepForm
  /** How the dossier stood when the form was made. */
  readonly tag: string
  readonly procedure: Procedure | null
}

const useFaultSentence = () => {
  const t = useWords()
  return ({ fault, label }: FormFault): string => t(`form.bad.${fault}`, { label })
}

const noFaults: readonly SummaryFault[] = []

/** All that a form is while it is filled in and sent. */
const useActForm = ({ dossier, item, form, tag }: ActFormProps) => {
  const locale = useLocale()
  const navigate = useNavigate()
  const { room, me } = useInRoom()
  const refreshRoom = useRefreshRoom(room.room)
  const allowed = useAllowed(dossier)
  const act = useAct(dossier)
  const say = useFaultSentence()
  const seen = useRef(tag)
  const place = useMemo(
    () => ({ room: room.room, dossier, act: item.act, persona: me.persona }),
    [room.room, dossier, item.act, me.persona],
  )
  // the form as it was when it was opened: what is typed is not changed by what others do
  const [opening] = useState(() => openingValues(form, locale))
  const draft = useDraft(place, opening, restoredValues)
  const read = useMemo(() => readForm(form, draft.values, locale), [form, draft.values, locale])
  const [unreadable, setUnreadable] = useState<readonly SummaryFault[]>(noFaults)
  const attempt = () =>
    attemptTo(
      async () => {
        const command = { act: item.act, data: read.data, key: draft.key, seen: seen.current }
        const { recorded } = await act.mutateAsync(command)
        draft.drop()
        leaveFlash({ dossier, title: item.title, version: recorded.version })
        void refreshRoom()
        void navigate({ to: '/rooms/$room/dossiers/$dossier', params: { room: room.room, dossier } })
      },
      { renew: draft.renew, refreshRoom },
    )
  const sending = useSend(attempt, draft.values)
  const submit = () => {
    const faults = read.faults.map((fault) => ({ sentence: say(fault), target: fault.target }))
    setUnreadable(faults.length > 0 ? faults : noFaults)
    if (faults.length > 0) sending.forget()
    else sending.send()
  }
  const goOn = () => {
    void allowed.refetch().then(({ data }) => {
      seen.current = data?.tag ?? seen.current
      submit()
    })
  }
  return { draft, read, unreadable, sending, submit, goOn }
}

const useFaultsInPlace = ({ unreadable, sending, read }: ReturnType<typeof useActForm>) => {
  const t = useWords()
  return useMemo(() => {
    const said = new Map(sending.problem ? inPlace(sending.problem, read.data, t('form.bad.needed')) : [])
    for (const { target, sentence } of unreadable) if (target !== undefined) said.set(target, sentence)
    return said
    // what was typed since does not move what was said of what was sent
  }, [unreadable, sending.problem])
}

/** The form of one act, made from its description; kept as it is typed, and sent until it is answered. */
export const ActForm = (props: ActFormProps) => {
  const t = useWords()
  const { item, form, dossier, procedure } = props
  const state = useActForm(props)
  const { draft, read, unreadable, sending, submit, goOn } = state
  const faults = useFaultsInPlace(state)
  const part = useMemo(
    () => ({ values: draft.values, change: draft.change, faults }),
    [draft.values, draft.change, faults],
  )
  // figures that are judged by criteria: these can say beforehand what they would find
  const previews = procedure?.meta.evaluates !== undefined && form.figures.length > 0
  return (
    <FormContext value={part}>
      <div className={previews ? 'act-form with-preview' : 'act-form'}>
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!sending.busy) submit()
          }}
        >
          <ErrorSummary faults={unreadable} />
          {unreadable.length === 0 && sending.problem && (
            <SendProblem
              problem={sending.problem}
              summary={(refused) => summaryOf(refused, read.data)}
              busy={sending.busy}
              procedure={procedure}
              held={sending.held}
              again={submit}
              goOn={goOn}
            />
          )}
          {draft.restored && (
            <p className="small soft">
              {t('form.restored')}{' '}
              <Button kind="quiet" onClick={draft.discard}>
                {t('form.discard')}
              </Button>
            </p>
          )}
          <FormFields form={form} requires={item.step.requires ?? []} />
          <p className="row">
            <Button type="submit" busy={sending.busy} aria-label={t('form.submitNamed', { act: item.title })}>
              {sending.busy ? t('form.sending') : t('form.submit')}
            </Button>
            <span className="small soft">{t(draft.kept ? 'form.keptDraft' : 'form.lostDraft')}</span>
          </p>
        </form>
        {previews && <Preview dossier={dossier} brought={read.data} />}
      </div>
    </FormContext>
  )
}
