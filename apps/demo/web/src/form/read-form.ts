import type { DocumentField, FigureField, StepForm } from '@anlang/adapters/client'
import type { Figures, Locale } from '@anlang/core'
import type { ActData, DocumentReference, Session } from '@anlang/workflows'
import { readDay } from '../text/day-text.js'
import { readNumber } from '../text/number-text.js'
import { pastedText } from '../text/pasted-text.js'
import { controlId } from './control-id.js'
import { documentNumber } from './document-number.js'
import type { FormValues, TypedSession } from './form-values.js'

/** What cannot be sent because it cannot be read: which words say so, about what, and where. */
export interface FormFault {
  readonly target: string
  readonly fault: 'number' | 'whole' | 'day' | 'documentDay' | 'documentNumber'
  readonly label: string
}

/** A form that was read: what it would send, and what of it cannot be read. */
export interface ReadForm {
  readonly data: ActData
  readonly faults: readonly FormFault[]
}

interface Read<Value> {
  readonly value?: Value
  readonly fault?: FormFault
}

const readDocument = (field: DocumentField, values: FormValues, locale: Locale): Read<DocumentReference> => {
  const typed = values.documents[field.kind]
  const number = documentNumber(typed?.number ?? '')
  const day = typed?.on.trim() ?? ''
  if (field.closed || (number === '' && day === '')) return {}
  const label = field.label[locale]
  if (number === '') {
    return { fault: { target: controlId.documentNumber(field.kind), fault: 'documentNumber', label } }
  }
  const on = readDay(day)
  if (on === undefined) return { fault: { target: controlId.documentDay(field.kind), fault: 'documentDay', label } }
  return { value: { kind: field.kind, number, on } }
}

const readFigure = (field: FigureField, values: FormValues, locale: Locale): Read<Figures[string]> => {
  const typed = pastedText(values.figures[field.id] ?? '').trim()
  if (typed === '' || field.closed) return {}
  const at = { target: controlId.figure(field.id), label: field.label[locale] }
  switch (field.type) {
    case 'yesNo':
    case 'recognition':
      return { value: typed === 'yes' }
    case 'grade':
      return { value: typed }
    case 'day': {
      const day = readDay(typed)
      return day === undefined ? { fault: { ...at, fault: 'day' } } : { value: day }
    }
    default: {
      const number = readNumber(typed, locale)
      if (number === undefined) return { fault: { ...at, fault: 'number' } }
      const whole = field.type === 'points' || Number.isInteger(number)
      return whole ? { value: number } : { fault: { ...at, fault: 'whole' } }
    }
  }
}

const readCount = (id: string, typed: string, label: string, locale: Locale): Read<number> => {
  if (typed.trim() === '') return {}
  const count = readNumber(pastedText(typed).trim(), locale)
  const at = { target: controlId.session(id), label }
  if (count === undefined) return { fault: { ...at, fault: 'number' } }
  return Number.isInteger(count) ? { value: count } : { fault: { ...at, fault: 'whole' } }
}

type Recusal = NonNullable<Session['recused']>[number]

const recusals: Readonly<Record<Recusal['reason'], true>> = {
  own_case: true,
  relative: true,
  proposer: true,
  other_interest: true,
}

const isRecusal = (word: string): word is Recusal['reason'] => Object.hasOwn(recusals, word)

const sessionOf = (counts: ReadonlyMap<string, number>, { ballot }: TypedSession, recused: readonly Recusal[]) => {
  if (counts.size === 0 && recused.length === 0) return undefined
  const { members = 0, present = 0, inFavour = 0, consulted } = Object.fromEntries(counts)
  return {
    members,
    present,
    inFavour,
    ...(consulted === undefined ? {} : { consulted }),
    ...(recused.length > 0 ? { recused } : {}),
    // a ballot that nobody chose is told as open: never as what the law would like to hear
    ballot: ballot === 'secret' ? ('secret' as const) : ('open' as const),
  }
}

const readSession = (form: StepForm, { session: typed }: FormValues, locale: Locale) => {
  if (!form.session) return { session: undefined, faults: [] }
  const asked = form.session.fields.map(({ id, label }) => ({
    id,
    ...readCount(id, typed.counts[id] ?? '', label[locale], locale),
  }))
  const stoodBack = form.session.recusals.map(({ value: reason, label }) => ({
    reason,
    ...readCount(`recused-${reason}`, typed.recused[reason] ?? '', label[locale], locale),
  }))
  const counts = new Map(asked.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])))
  const recused = stoodBack.flatMap(({ reason, value: count }) =>
    isRecusal(reason) && count !== undefined && count > 0 ? [{ reason, count }] : [],
  )
  return { session: sessionOf(counts, typed, recused), faults: faultsIn([...asked, ...stoodBack]) }
}

const faultsIn = (read: readonly Read<unknown>[]): readonly FormFault[] =>
  read.flatMap(({ fault }) => (fault ? [fault] : []))

/**
 * Reads a form as it is typed. What is left empty is not sent: whether it is needed the host says, with the reason. What
 * cannot be read at all is a fault.
 */
export const readForm = (form: StepForm, values: FormValues, locale: Locale): ReadForm => {
  const documents = form.documents.map((field) => readDocument(field, values, locale))
  const figures = form.figures.map((field) => ({ id: field.id, ...readFigure(field, values, locale) }))
  const { session, faults } = readSession(form, values, locale)
  const papers = documents.flatMap(({ value }) => (value ? [value] : []))
  const reason = form.reason?.choices.find(({ value }) => value === values.reason)
  const numbers = figures.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]))
  return {
    data: {
      ...(papers.length > 0 ? { documents: papers } : {}),
      ...(numbers.length > 0 ? { figures: Object.fromEntries(numbers) } : {}),
      ...(session ? { session } : {}),
      ...(values.items.length > 0 ? { items: values.items } : {}),
      ...(reason ? { reason: reason.value } : {}),
    },
    faults: [...faultsIn(documents), ...faultsIn(figures), ...faults],
  }
}
