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

const mostRows = 100

/** The next day on which something falls due on the way to a day; else that day. */
const nextStop = async (state: RoomState, day: IsoDate): Promise<IsoDate> => {
  const today = todayIn(state)
  const rows = await state.machine().journal.due(day, { limit: mostRows })
  return rows.find(({ fires }) => fires > today)?.fires ?? day
}

/** Goes on to the morning of a day; what falls due on the way is done on its own day, as where no clock is moved. */
export const moveClock = async (state: RoomState, day: IsoDate): Promise<void> => {
  const { clock, engine } = state.machine()
  const stop = await nextStop(state, day)
  clock.moveTo(morningOf(stop))
  state.keep({ now: clock.now() })
  await engine.tick()
  if (stop < day) await moveClock(state, day)
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
