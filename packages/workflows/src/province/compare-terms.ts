import type { Term } from '../procedure/deadline.js'

const countOf = (term: Term): number | undefined => {
  if ('workingDays' in term) return term.workingDays
  return 'days' in term ? term.days : undefined
}

const clockOf = (term: Term): string => {
  const after = 'after' in term ? (term.after ?? '') : ''
  if ('before' in term) return 'calendar'
  return `${'workingDays' in term ? 'working' : 'days'} ${after}`
}

const dayOf = (term: Extract<Term, { before: string }>): string => `${term.nextYear ? 1 : 0} ${term.before}`

/** How two terms compare: one is no later than the other, later, or of another clock, so that nobody can say. */
export const compareTerms = (one: Term, other: Term): 'noLater' | 'later' | 'otherClock' => {
  if (clockOf(one) !== clockOf(other)) return 'otherClock'
  if ('before' in one && 'before' in other) return dayOf(one) <= dayOf(other) ? 'noLater' : 'later'
  return (countOf(one) ?? 0) <= (countOf(other) ?? 0) ? 'noLater' : 'later'
}
