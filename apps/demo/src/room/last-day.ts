import { addDays, formatDay, type IsoDate, type Text } from '@anlang/core'
import type { Lesson } from '../lesson/lesson.js'

/** The last day that the clock of the desk can be brought to: later rules and units are not known. */
const lastDayOfDesk: IsoDate = '2026-12-31'

/** The last day that the clock of a room can be brought to: at a lesson, a month after its last task. */
export const lastDayIn = (lesson: Lesson | undefined): IsoDate => {
  if (!lesson) return lastDayOfDesk
  const days = lesson.tasks.map(({ on, answer }) => (answer.kind === 'day' ? answer.day : on))
  return addDays(days.toSorted().at(-1) ?? lastDayOfDesk, 31)
}

/** That a day is the last one. */
export const lastDayTold = (day: IsoDate): Text => ({
  vi: `Ngày xa nhất là ${formatDay(day)}.`,
  en: `The last day is ${formatDay(day)}.`,
})
