import { dayInVietNam } from '@anlang/core'
import type { Lesson } from '../lesson/lesson.js'
import { factsIn } from '../lesson/on-record.js'
import { commandRequest } from './command-request.js'
import { LessonBroken } from './lesson-broken.js'
import type { Machine } from './machine.js'
import { namesOf } from './names-of.js'
import { refusalsIn, textsOf } from './refused-attempt.js'
import { morningOf } from './room-state.js'

const brokenAt = async (machine: Machine, lesson: Lesson, place: number, answer: Response): Promise<LessonBroken> => {
  const names = namesOf(machine.engine, dayInVietNam(machine.clock.now()))
  const where = {
    vi: `Mục prelude.${place} của bài “${lesson.title.vi}” không được chấp nhận.`,
    en: `prelude.${place} of the lesson “${lesson.title.en}” is refused.`,
  }
  return new LessonBroken(lesson.id, [where, ...textsOf(await refusalsIn(answer), names)])
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
    if (!answer.ok) throw await brokenAt(machine, lesson, place, answer)
  }
}
