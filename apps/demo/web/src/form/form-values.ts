import type { StepForm } from '@anlang/adapters/client'
import type { Locale } from '@anlang/core'
import { dayText } from '../text/day-text.js'
import { numberText } from '../text/number-text.js'

/** A document as it is typed. */
interface TypedDocument {
  readonly number: string
  readonly on: string
}

/** A session as it is typed; `recused` by reason. */
export interface TypedSession {
  readonly counts: Readonly<Record<string, string>>
  readonly ballot: string
  readonly recused: Readonly<Record<string, string>>
}

/** Everything in a form as it is typed, so that nothing is lost that is not yet right. */
export interface FormValues {
  readonly documents: Readonly<Record<string, TypedDocument>>
  readonly figures: Readonly<Record<string, string>>
  readonly items: readonly string[]
  readonly reason: string
  readonly session: TypedSession
}

type Figure = StepForm['figures'][number]

const typedFigure = ({ present, type, closed }: Figure, locale: Locale): string => {
  if (present === null || closed) return ''
  if (typeof present === 'boolean') return present ? 'yes' : 'no'
  if (typeof present === 'number') return numberText(present, locale)
  return type === 'day' ? dayText(present) : present
}

/** A form as it opens: with what is on file where that may be changed, else empty. */
export const openingValues = ({ documents, figures }: StepForm, locale: Locale): FormValues => ({
  documents: Object.fromEntries(
    documents.map(({ kind, present, closed }) => [
      kind,
      present && !closed ? { number: present.number, on: dayText(present.on) } : { number: '', on: '' },
    ]),
  ),
  figures: Object.fromEntries(figures.map((figure) => [figure.id, typedFigure(figure, locale)])),
  items: [],
  reason: '',
  session: { counts: {}, ballot: '', recused: {} },
})
