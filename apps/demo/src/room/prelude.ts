import type { Lesson } from '../lesson/lesson.js'
import { factsIn } from '../lesson/on-record.js'
import { commandRequest } from './command-request.js'
import type { Machine } from './machine.js'
import { morningOf } from './room-state.js'

/** What a lesson says was recorded before is refused: the lesson has a fault that only playing it shows. */
class LessonBroken extends Error {
  override readonly name = 'LessonBroken'
}

/** Records what a lesson says was there before; what is on record already is not recorded again. */
export const playPrelude = async (machine: Machine, lesson: Lesson): Promise<void> => {
  for (const [place, { on, does }] of lesson.prelude.entries()) {
    machine.clock.moveTo(morningOf(on))
    if (does.kind === 'day') continue
    // oxlint-disable-next-line no-await-in-loop -- one act builds on the one before
    const facts = await factsIn(machine.journal)
    // oxlint-disable-next-line no-await-in-loop -- as above
    const answer = await machine.ask(commandRequest(lesson, facts, does, `prelude/${lesson.id}/${place}`))
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (!answer.ok) throw new LessonBroken(`${lesson.id}: prelude.${place}: ${await answer.text()}`)
  }
}
