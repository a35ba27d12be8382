import { type FigureValue, formatDay, type Locale } from '@anlang/core'
import {
  type Difference,
  type DocumentReference,
  type Fact,
  isStep,
  positions,
  type RefusalNames,
  type Session,
  type Signatory,
} from '@anlang/workflows'
import type { ToldDifference, ToldDocument, ToldFigure, ToldSession } from '../api/index.js'
import { recusals, substitutions, timelineWords } from './timeline-words.js'

/** A document by what it is called. */
export const toldDocument = ({ kind, number, on }: DocumentReference, names: RefusalNames): ToldDocument => ({
  kind,
  label: names.document(kind),
  number,
  on,
})

/** A figure by its label, its value as people read it. */
const toldFigure = (id: string, value: FigureValue, names: RefusalNames): ToldFigure => ({
  id,
  label: names.figure(id),
  value,
  text: names.value(id, value),
})

/** The figures of a fact. */
export const toldFigures = (figures: Readonly<Record<string, FigureValue>>, names: RefusalNames) =>
  Object.entries(figures).map(([id, value]) => toldFigure(id, value, names))

const counted = ['members', 'present', 'consulted', 'inFavour'] as const

/** A session by its counts. */
export const toldSession = (session: Session, fact: Fact, locale: Locale): ToldSession => {
  const counts = counted.flatMap((id): ToldSession['counts'] => {
    const count = session[id]
    return count === undefined ? [] : [{ id, label: timelineWords[id][locale], count }]
  })
  const away = (session.recused ?? []).map(({ reason, count }) => ({
    id: `recused.${reason}`,
    label: `${timelineWords.recused[locale]}: ${recusals[reason][locale]}`,
    count,
  }))
  return {
    counts: [...counts, ...away],
    ballot: session.ballot ? timelineWords[session.ballot][locale] : null,
    advice: isStep(fact) ? (fact.advice ?? null) : null,
  }
}

/** In whose place somebody signed. */
export const toldSignature = ({ signs }: Signatory, locale: Locale): string | null => {
  if (!signs) return null
  const { kind, position, decision } = signs
  const paper = decision ? `, ${decision.number}, ${formatDay(decision.on)}` : ''
  return `${substitutions[kind][locale]}: ${positions[position][locale]}${paper}`
}

const stoodAs = ({ item }: Difference, side: Difference['before'], names: RefusalNames): string | null => {
  if (side === null) return null
  return typeof side === 'object' ? `${side.number}, ${formatDay(side.on)}` : names.value(item, side)
}

/** What was mended, before and after. */
export const toldDifference = (difference: Difference, names: RefusalNames): ToldDifference => ({
  item: difference.item,
  label: names.item(difference.item),
  before: stoodAs(difference, difference.before, names),
  after: stoodAs(difference, difference.after, names),
})
