import type { Deadline } from '@anlang/workflows'
import type { useWords } from '../locale/words.js'

/** How an act is called, by its command. */
export type TitleOf = (act: string) => string

/** A day of every year as people write it: `15/11`. */
export const dayOfYear = (monthDay: string): string => monthDay.split('-').toReversed().join('/')

/** By when a step is to be taken, as the law has it: the very term, not the day that it comes to. */
export const termText = (term: Deadline, t: ReturnType<typeof useWords>, titleOf: TitleOf): string => {
  if ('before' in term) {
    const day = dayOfYear(term.before)
    return term.nextYear ? t('law.beforeNextYear', { day }) : t('law.before', { day })
  }
  const after = term.after === undefined ? '' : ` ${t('law.after', { act: titleOf(term.after) })}`
  const within =
    'days' in term ? t('law.days', { count: term.days }) : t('law.workingDays', { count: term.workingDays })
  return within + after
}
