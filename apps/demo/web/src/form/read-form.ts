import type { DocumentField, FigureField, StepForm } from '@anlang/adapters/client'
import type { Figures, Locale } from '@anlang/core'
import type { ActData, DocumentReference } from '@anlang/workflows'
import { readDay } from '../text/day-text.js'
import { readNumber } from '../text/number-text.js'
import { pastedText } from '../text/pasted-text.js'
import { longestReference, tooLong } from '../text/too-long.js'
import { controlId } from './control-id.js'
import { documentNumber } from './document-number.js'
import { type FormFault, faultsIn, type Read } from './form-fault.js'
import type { FormValues } from './form-values.js'
import { readSession } from './read-session.js'
import { noDay, noNumber } from './unread.js'

/** A form that was read: what it would send, and what of it cannot be read. */
export interface ReadForm {
  readonly data: ActData
  readonly faults: readonly FormFault[]
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
  if (tooLong(number, longestReference)) {
    return { fault: { target: controlId.documentNumber(field.kind), fault: 'documentLong', label } }
  }
  const on = readDay(day)
  if (on === undefined) {
    return {
      fault: {
        target: controlId.documentDay(field.kind),
        fault: noDay(day, 'documentDay'),
        label,
      },
    }
  }
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
      return day === undefined ? { fault: { ...at, fault: noDay(typed, 'day') } } : { value: day }
    }
    default: {
      const number = readNumber(typed, locale)
      if (number === undefined) return { fault: { ...at, fault: noNumber(typed, locale) } }
      const whole = field.type === 'points' || Number.isInteger(number)
      return whole ? { value: number } : { fault: { ...at, fault: 'whole' } }
    }
  }
}

/**
 * Reads a form as it is typed. What is left empty is not sent: whether it is needed the host says, with the reason. What
 * cannot be read at all is a fault.
 */
export const readForm = (form: StepForm, values: FormValues, locale: Locale): ReadForm => {
  const documents = form.documents.map((field) => readDocument(field, values, locale))
  const figures = form.figures.map((field) => ({ id: field.id, ...readFigure(field, values, locale) }))
  const { session, faults } = readSession(form.session, values.session, locale)
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
