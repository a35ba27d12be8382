import type { Deadline, Procedure, Term } from '@anlang/workflows'
import type { Telling } from './telling.js'

const monthDay = (day: string): string => day.split('-').toReversed().join('/')

/** By when, in words. */
export const describeTerm = (term: Term, versions: readonly Procedure[], { say, act }: Telling): string => {
  if ('before' in term) return say.beforeDay(monthDay(term.before), term.nextYear === true)
  const after = term.after === undefined ? '' : say.afterAct(act(versions, term.after))
  const within = 'workingDays' in term ? say.within.workingDays(term.workingDays) : say.within.days(term.days)
  return within + after
}

/** A deadline in words: by when, and what happens when it has passed. */
export const describeDeadline = (deadline: Deadline, versions: readonly Procedure[], telling: Telling): string => {
  const { say, office } = telling
  const term = describeTerm(deadline, versions, telling)
  const { whenPassed } = deadline
  const about =
    deadline.whenPassed === 'escalate'
      ? deadline.to.map(office).join(say.or)
      : deadline.whenPassed === 'deem'
        ? deadline.fact
        : ''
  return `${term} (${say.whenPassed[whenPassed](about)})`
}
