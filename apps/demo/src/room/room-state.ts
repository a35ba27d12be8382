import { dayInVietNam, type IsoDate } from '@anlang/core'
import { isDone } from '../lesson/is-done.js'
import type { Lesson, Task } from '../lesson/lesson.js'
import { factsIn, type OnRecord } from '../lesson/on-record.js'
import type { KeptRoom } from './kept-room.js'
import type { Machine } from './machine.js'

/** A room at work. Its machine is another one after a restart. */
export interface RoomState {
  readonly machine: () => Machine
  readonly kept: () => KeptRoom
  /** Keeps a change, and counts it. */
  readonly keep: (change: Partial<KeptRoom>) => void
}

/** The day of a room's clock. */
export const todayIn = (state: RoomState): IsoDate => dayInVietNam(state.machine().clock.now())

/** The morning of a day. */
export const morningOf = (day: IsoDate): string => `${day}T08:00:00+07:00`

/** Goes on to the morning of a day, and does what is due by then. */
export const moveClock = async (state: RoomState, day: IsoDate): Promise<void> => {
  const { clock, engine } = state.machine()
  clock.moveTo(morningOf(day))
  state.keep({ now: clock.now() })
  await engine.tick()
}

/** How far a lesson is. */
export interface Progress {
  readonly record: OnRecord
  readonly done: readonly boolean[]
  /** The first task that is not done. */
  readonly current: Task | undefined
}

/** Reads from the record how far a lesson is. */
export const progressIn = async (state: RoomState, lesson: Lesson): Promise<Progress> => {
  const record = { facts: await factsIn(state.machine().journal), today: todayIn(state) }
  const done = lesson.tasks.map((task) => isDone(lesson, task.done, record))
  const place = done.indexOf(false)
  return { record, done, current: place < 0 ? undefined : lesson.tasks[place] }
}
