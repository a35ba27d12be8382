import type { Lesson } from '../lesson/lesson.js'
import { scoreOf } from '../lesson/score.js'
import { moveClock, type Progress, progressIn, type RoomState } from './room-state.js'

/**
 * After something came on record: the clock goes on to the day of the task that is now to be done, and what was done is
 * counted. Answers how far the lesson is.
 */
export const advance = async (
  state: RoomState,
  lesson: Lesson,
  finished: (points: number) => void,
): Promise<Progress> => {
  let progress = await progressIn(state, lesson)
  while (progress.current && progress.current.on > progress.record.today) {
    // oxlint-disable-next-line no-await-in-loop -- a day that comes may finish a task
    await moveClock(state, progress.current.on)
    // oxlint-disable-next-line no-await-in-loop -- as above
    progress = await progressIn(state, lesson)
  }
  const done = progress.done.filter(Boolean).length
  if (done !== state.kept().done) state.keep({ done })
  if (!progress.current) finished(scoreOf(lesson, progress.done, state.kept(), null).points)
  return progress
}
