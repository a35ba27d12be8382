import type { Lesson } from '../lesson/lesson.js'
import { namesOf } from './names-of.js'
import { type Attempt, mistakeOf, refusalsIn } from './refused-attempt.js'
import { progressIn, type RoomState, todayIn } from './room-state.js'

const isSame =
  (one: { readonly task: string; readonly persona: string; readonly act: string; readonly code: string }) =>
  (other: typeof one): boolean =>
    one.task === other.task && one.persona === other.persona && one.act === other.act && one.code === other.code

/** Keeps a command that was refused: the newest last, and the same one once. */
export const witness = async (
  state: RoomState,
  lesson: Lesson,
  attempt: Attempt,
  response: Response,
): Promise<void> => {
  const refusals = await refusalsIn(response)
  const { current } = await progressIn(state, lesson)
  if (!current) return
  const names = namesOf(state.machine().engine, todayIn(state))
  const mistake = mistakeOf(lesson, current.id, attempt, refusals, names)
  if (!mistake) return
  const others = state.kept().mistakes.filter((one) => !isSame(mistake)(one))
  state.keep({ mistakes: [...others, mistake] })
}
