import { isStep } from '@anlang/workflows'
import type { Lesson, Task } from '../lesson/lesson.js'
import type { LessonCommand } from '../lesson/lesson-schema.js'
import { factsIn } from '../lesson/on-record.js'
import { commandRequest } from './command-request.js'
import type { Room } from './room.js'

let sent = 0

/** Does in a room what a lesson says, as a page would. */
export const send = async (room: Room, lesson: Lesson, command: LessonCommand): Promise<Response> => {
  if (command.kind === 'day') {
    const moved = await room.moveTo(command.day)
    return new Response(JSON.stringify(moved), { status: moved.ok ? 200 : 422 })
  }
  sent += 1
  const key = `test/${sent}`
  const facts = await factsIn(room.machine().journal)
  return room.ask(commandRequest(lesson, facts, command, key))
}

/** How many facts are on record that somebody brought about, and in all. */
export const countFacts = async (room: Room): Promise<{ readonly all: number; readonly steps: number }> => {
  const facts = await factsIn(room.machine().journal)
  return { all: facts.length, steps: facts.filter(({ fact }) => isStep(fact)).length }
}

/** Plays the answers of some tasks. */
export const playAnswers = async (room: Room, lesson: Lesson, tasks: readonly Task[]): Promise<void> => {
  for (const task of tasks) {
    const answer = await send(room, lesson, task.answer)
    if (!answer.ok) throw new Error(`${lesson.id}: ${task.id}: ${await answer.text()}`)
  }
}
