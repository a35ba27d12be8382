import type { Evaluation } from './evaluation.js'
import type { Measure } from './finding.js'

/** A criterion that was missed by little. */
export interface NearMiss {
  readonly criterion: string
  /** How much is short, as a part of what was demanded: 0.02 is two hundredths. */
  readonly short: number
}

/** What a margin is a part of: the limit, or the whole it is a share of. */
const demanded = (measure: Extract<Measure, { margin: number | null }>): number | null => {
  switch (measure.kind) {
    case 'compare':
    case 'score':
      return measure.limit
    case 'ratio':
      return measure.measured.whole
    case 'trend':
      return measure.measured.before
    case 'grade':
      return null
  }
}

/** How far a rule is from being met, from 0 on, or `null` where it is missed without a measure: no is not nearly yes. */
const shortfall = (measure: Measure): number | null => {
  if (measure.status === 'met') return 0
  if ('of' in measure) return groupShortfall(measure)
  if (!('margin' in measure) || measure.margin === null) return null
  const of = demanded(measure)
  return of === null ? null : -measure.margin / Math.max(1, of)
}

/** The farthest of the rules that would have to turn, taking the nearest ones. */
const groupShortfall = (measure: Extract<Measure, { of: unknown }>): number | null => {
  const wanted = measure.kind === 'all' ? measure.of.length : measure.kind === 'any' ? 1 : measure.atLeast
  const known = measure.of.map(shortfall).filter((short) => short !== null)
  return known.toSorted((one, other) => one - other)[wanted - 1] ?? null
}

/**
 * The criteria not met for want of little, the nearest first: within a tenth of what is demanded unless told.
 *
 * @example
 * ```ts
 * const figures = { 'subjects.total': 100, 'subjects.registered': 100, 'subjects.recognised': 69 }
 * const answer = evaluate(commune2022, figures, { asOf: '2022-11-15' })
 * answer.ok && nearMisses(answer.value) // => [{ criterion: 'xa-4b', short: 0.01 }]
 * ```
 */
export const nearMisses = ({ findings }: Pick<Evaluation, 'findings'>, within = 0.1): readonly NearMiss[] =>
  findings
    .flatMap(({ criterion, status, measure }) => {
      const short = status === 'not_met' && measure ? shortfall(measure) : null
      return short !== null && short <= within ? [{ criterion, short }] : []
    })
    .toSorted((one, other) => one.short - other.short)
