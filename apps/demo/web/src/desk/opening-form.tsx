import type { Accepted, OpenableProcedure } from '@anlang/adapters/client'
import { useDossiers, useOpen } from '@anlang/adapters/react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { Button } from '../design/button.js'
import { ErrorSummary, type SummaryFault } from '../design/error-summary.js'
import { SelectField } from '../design/select-field.js'
import { TextField } from '../design/text-field.js'
import { leaveFlash } from '../dossier/flash.js'
import { attemptTo } from '../form/attempt-to.js'
import { SendProblem } from '../form/send-problem.js'
import { useDraft } from '../form/use-draft.js'
import { useSend } from '../form/use-send.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { useRefreshRoom } from '../room/use-room.js'
import { type OpeningValues, restoredOpening } from './opening-values.js'
import { missingIn, openingIds, readOpening } from './read-opening.js'

const only = (options: readonly { readonly value: string }[]): string =>
  options.length === 1 ? (options[0]?.value ?? '') : ''

const openingOf = ({ units, years, models }: OpenableProcedure): OpeningValues => ({
  subject: units.length === 1 ? (units[0]?.id ?? '') : '',
  entityKind: '',
  entity: '',
  year: String(years[0] ?? ''),
  model: only(models),
  follows: '',
})

const useOpening = (procedure: OpenableProcedure) => {
  const t = useWords()
  const navigate = useNavigate()
  const { room, me } = useInRoom()
  const refreshRoom = useRefreshRoom(room.room)
  const open = useOpen()
  const place = useMemo(
    () => ({ room: room.room, dossier: 'open', act: procedure.id, persona: me.persona }),
    [room.room, procedure.id, me.persona],
  )
  const [opening] = useState(() => openingOf(procedure))
  const draft = useDraft(place, opening, restoredOpening)
  const [missing, setMissing] = useState<readonly SummaryFault[]>([])
  const opened = ({ dossier, recorded, summary }: Accepted) => {
    draft.drop()
    leaveFlash({ dossier: dossier.id, title: summary.procedure.title, version: recorded.version })
    void refreshRoom()
    void navigate({ to: '/rooms/$room/dossiers/$dossier', params: { room: room.room, dossier: dossier.id } })
  }
  const attempt = () =>
    attemptTo(
      async () =>
        opened(await open.mutateAsync({ ...readOpening(procedure, draft.values, draft.key), key: draft.key })),
      { renew: draft.renew, refreshRoom },
    )
  const sending = useSend(attempt)
  const submit = () => {
    const found = missingIn(procedure, draft.values)
    setMissing(
      found.map((key) => ({
        sentence: `${t(`desk.opening.${key}`)}: ${t('desk.opening.required')}`,
        target: openingIds[key],
      })),
    )
    if (found.length === 0) sending.send()
  }
  return { draft, missing, sending, submit }
}

interface PartProps {
  readonly procedure: OpenableProcedure
  readonly values: OpeningValues
  readonly set: (part: Partial<OpeningValues>) => void
  readonly faultAt: (key: keyof OpeningValues) => string | undefined
}

const Entity = ({ procedure, values, set, faultAt }: PartProps) => {
  const t = useWords()
  const locale = useLocale()
  if (procedure.entities.length === 0) return null
  return (
    <>
      <SelectField
        id={openingIds.entityKind}
        label={t('desk.opening.entityKind')}
        fault={faultAt('entityKind')}
        value={values.entityKind}
        onChange={(entityKind) => set({ entityKind })}
        options={procedure.entities.map(({ value, label }) => ({ value, label: label[locale] }))}
        none={t('desk.opening.choose')}
      />
      <TextField
        id={openingIds.entity}
        label={t('desk.opening.entity')}
        hint={t('desk.opening.entityHint')}
        fault={faultAt('entity')}
        value={values.entity}
        onChange={(entity) => set({ entity })}
      />
    </>
  )
}

const Follows = ({ procedure, values, set }: PartProps) => {
  const t = useWords()
  const dossiers = useDossiers({ limit: 200 })
  const { follows } = procedure
  if (!follows) return null
  const known = dossiers.data?.pages.flatMap((page) =>
    page.summaries.map((summary, place) => ({ summary, procedure: page.dossiers[place]?.procedure.id ?? '' })),
  )
  const names = follows.procedures.map(({ value }) => value)
  const options = (known ?? [])
    .filter((one) => names.some((name) => one.procedure.split('.')[0] === name))
    .filter(({ summary }) => values.subject === '' || summary.subject.id === values.subject)
    .map(({ summary }) => ({
      value: summary.id,
      label: `${summary.procedure.title}, ${summary.subject.name}, ${summary.year} (${summary.state})`,
    }))
  return (
    <SelectField
      id={openingIds.follows}
      label={t('desk.opening.follows')}
      value={values.follows}
      onChange={(id) => set({ follows: id })}
      options={options}
      none={follows.required ? t('desk.opening.choose') : t('desk.opening.followsNone')}
    />
  )
}

const Choices = (props: PartProps) => {
  const t = useWords()
  const locale = useLocale()
  const { procedure, values, set, faultAt } = props
  return (
    <>
      <SelectField
        id={openingIds.subject}
        label={t('desk.opening.subject')}
        fault={faultAt('subject')}
        value={values.subject}
        onChange={(subject) => set({ subject, follows: '' })}
        options={procedure.units.map(({ id, name }) => ({ value: id, label: name }))}
        none={t('desk.opening.choose')}
      />
      <Entity {...props} />
      <SelectField
        id={openingIds.year}
        label={t('desk.opening.year')}
        fault={faultAt('year')}
        value={values.year}
        onChange={(year) => set({ year })}
        options={procedure.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      {procedure.models.length > 0 && (
        <SelectField
          id={openingIds.model}
          label={t('desk.opening.model')}
          fault={faultAt('model')}
          value={values.model}
          onChange={(model) => set({ model })}
          options={procedure.models.map(({ value, label }) => ({ value, label: label[locale] }))}
          none={t('desk.opening.choose')}
        />
      )}
      <Follows {...props} />
    </>
  )
}

/** Chooses what a new dossier is about, and opens it. */
export const OpeningForm = ({ procedure }: { readonly procedure: OpenableProcedure }) => {
  const t = useWords()
  const { draft, missing, sending, submit } = useOpening(procedure)
  const faultAt = (key: keyof OpeningValues) =>
    missing.some(({ target }) => target === openingIds[key]) ? t('desk.opening.required') : undefined
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
        <SendProblem problem={sending.problem} data={{}} busy={sending.busy} again={sending.send} goOn={sending.send} />
      )}
      <Choices
        procedure={procedure}
        values={draft.values}
        set={(part) => draft.change({ ...draft.values, ...part })}
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
