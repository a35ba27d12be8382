import { type Limit, resolve } from '../dated/limit.js'
import type { Dated } from '../dated/series.js'
import type { IsoDate } from '../days/iso-date.js'
import type { FigureDeclarations, Figures } from '../figures/figure.js'
import type { Measure } from './finding.js'

/** What is known when a rule set is compiled: the figures it declares and the day of the law. */
export interface Ground {
  readonly declarations: FigureDeclarations
  readonly asOf: IsoDate
}

/** Measures one rule on checked figures: each is of its declared kind. */
export type Measurer = (figures: Figures) => Measure

/** A count or points, or `null` when nobody gave it. */
export const numberIn = (figures: Figures, id: string): number | null => {
  const value = figures[id]
  return typeof value === 'number' ? value : null
}

/** A day or a grade, or `null` when nobody gave it. */
export const textIn = (figures: Figures, id: string): string | null => {
  const value = figures[id]
  return typeof value === 'string' ? value : null
}

/** An answer yes or no, or `null` when nobody gave it. */
export const answerIn = (figures: Figures, id: string): boolean | null => {
  const value = figures[id]
  return typeof value === 'boolean' ? value : null
}

/**
 * Measures against the limit that holds on the day, found once: for everyone, or for the case the subject is.
 * Without one the rule cannot be decided.
 */
export const againstLimit = <Value>(
  limit: Limit<Value>,
  { asOf }: Ground,
  measure: (entry: Dated<Value>, figures: Figures) => Measure,
): Measurer => {
  const held = resolve(limit, asOf)
  if (held.by === undefined) {
    const { entry } = held
    return entry ? (figures) => measure(entry, figures) : () => ({ kind: 'no_limit', status: 'undetermined', on: asOf })
  }
  const { by, entries } = held
  return (figures) => {
    const entry = entries.get(textIn(figures, by) ?? '')
    return entry ? measure(entry, figures) : { kind: 'no_limit', status: 'undetermined', on: asOf, by }
  }
}
