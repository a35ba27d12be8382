import { accept, type Outcome, refuse } from '@anlang/core'
import type { Lesson } from '../lesson/lesson.js'
import { advance } from './advance.js'
import { commandRequest } from './command-request.js'
import { namesOf } from './names-of.js'
import { refusalsIn, textsOf } from './refused-attempt.js'
import type { RoomRefusal } from './room-refusal.js'
import { moveClock, progressIn, type RoomState, todayIn } from './room-state.js'

const inWords = async (state: RoomState, response: Response): Promise<RoomRefusal> => {
  const names = namesOf(state.machine().engine, todayIn(state))
  return { fault: 'cannot_be_shown', more: textsOf(await refusalsIn(response), names) }
}

/** Does the current task for the learner, by the very request that a page would send; it earns nothing then. */
export const showTask = async (
  state: RoomState,
  lesson: Lesson,
  finished: (points: number) => void,
): Promise<Outcome<null, RoomRefusal>> => {
  const { current, record } = await progressIn(state, lesson)
  if (!current) return refuse({ fault: 'lesson_finished' })
  const { answer, id } = current
  if (answer.kind === 'day') await moveClock(state, answer.day)
  else {
    const key = `shown/${lesson.id}/${id}`
    const response = await state.machine().ask(commandRequest(lesson, record.facts, answer, key))
    if (!response.ok) return refuse(await inWords(state, response))
  }
  state.keep({ shown: [...state.kept().shown, id] })
  await advance(state, lesson, finished)
  return accept(null)
}
