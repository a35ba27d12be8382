import type { DocumentField, FigureField, SessionForm, StepForm } from '@anlang/adapters/client'
import type { FigureValue, IsoDate } from '@anlang/core'
import type { ActData } from '@anlang/workflows'

const plausibleValue = ({ type, expected, choices, maximum }: FigureField, today: IsoDate): FigureValue => {
  if (type === 'yesNo' || type === 'recognition') return expected ?? false
  if (type === 'day') return today
  if (type === 'grade') return choices.at(-1)?.value ?? ''
  return type === 'points' ? (maximum ?? 0) : 1
}

const isAsked = ({ required, closed, present }: DocumentField | FigureField): boolean =>
  required && !closed && present === null

const sessionOf = ({ ballot }: SessionForm) => ({
  members: 9,
  present: 9,
  inFavour: 9,
  ballot: ballot ?? ('open' as const),
})

/** What an office might bring to an act so that it is done, made from the description of its form. */
export const plausibleData = ({ documents, figures, session, items, reason }: StepForm, today: IsoDate): ActData => {
  const papers = documents.filter(isAsked).map(({ kind }, place) => ({ kind, number: `${place + 1}/ĐK-AD`, on: today }))
  const asked = figures.filter(isAsked).map((field) => [field.id, plausibleValue(field, today)] as const)
  const item = items?.required ? items.choices[0]?.id : undefined
  const why = reason?.required ? reason.choices[0]?.value : undefined
  return {
    ...(papers.length > 0 ? { documents: papers } : {}),
    ...(asked.length > 0 ? { figures: Object.fromEntries(asked) } : {}),
    ...(session ? { session: sessionOf(session) } : {}),
    ...(item === undefined ? {} : { items: [item] }),
    ...(why === undefined ? {} : { reason: why }),
  }
}
