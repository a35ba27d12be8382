import { accept, type IsoDate, type Outcome, refuse } from '@anlang/core'
import type { Lesson } from '../lesson/lesson.js'
import { advance } from './advance.js'
import { createRoomState, type OwnState } from './create-room-state.js'
import { lastDayIn, lastDayTold } from './last-day.js'
import { createQueue } from './queue.js'
import { type Attempt, attemptIn } from './refused-attempt.js'
import type { RoomRefusal } from './room-refusal.js'
import type { RoomSetting } from './room-setting.js'
import { moveClock, progressIn, type RoomState, todayIn } from './room-state.js'
import { RoomsClosed } from './rooms-closed.js'
import { showTask } from './show-task.js'
import { witness } from './witness.js'

/** A room with its own engine, file and clock. */
export interface Room extends RoomState {
  readonly setting: RoomSetting
  /** What the library's host of the room answers; what it refuses counts as a mistake in a lesson. */
  readonly ask: (request: Request) => Promise<Response>
  readonly hint: () => Promise<Outcome<null, RoomRefusal>>
  readonly show: () => Promise<Outcome<null, RoomRefusal>>
  readonly moveTo: (day: IsoDate) => Promise<Outcome<null, RoomRefusal>>
  readonly restart: () => Promise<void>
  /** Looks at the room between two changes. */
  readonly look: <Seen>(seeing: () => Promise<Seen>) => Promise<Seen>
  /** Whether its file is open. */
  readonly isOpen: () => boolean
  /** Gives its file back while nobody listens; whoever comes next opens it again. */
  readonly rest: () => Promise<void>
  /** Closes it for good. */
  readonly close: () => Promise<void>
}

/** No command is longer: the library's host refuses it, and nothing is to be learned from it here. */
const largestCommand = 1_000_000

/** Records what is there before anybody comes, and brings the clock to the first task. */
const prepare = async (state: RoomState, { prepare: play, lesson, finished }: RoomSetting): Promise<void> => {
  if (!state.kept().prepared) {
    await play(state.machine())
    state.keep({ prepared: true, now: state.machine().clock.now() })
  }
  if (lesson) await advance(state, lesson, finished)
}

/** Opens a room where it is not open; one that cannot be prepared is left, and tried again by whoever comes next. */
const enter = async (state: OwnState, setting: RoomSetting): Promise<void> => {
  if (state.isOpen()) return
  state.open()
  await prepare(state, setting).catch(async (error: unknown) => {
    await state.leave()
    throw error
  })
}

const openHint = async (state: RoomState, lesson: Lesson): Promise<Outcome<null, RoomRefusal>> => {
  const { current } = await progressIn(state, lesson)
  if (!current) return refuse({ fault: 'lesson_finished' })
  const opened = state.kept().hints[current.id] ?? 0
  if (opened >= current.hints.length) return refuse({ fault: 'no_more_hints' })
  state.keep({ hints: { ...state.kept().hints, [current.id]: opened + 1 } })
  return accept(null)
}

const goTo = async (state: RoomState, { lesson, finished }: RoomSetting, day: IsoDate) => {
  if (day <= todayIn(state)) return refuse<RoomRefusal>({ fault: 'clock_only_forward' })
  const last = lastDayIn(lesson)
  if (day > last) return refuse<RoomRefusal>({ fault: 'clock_too_far', more: [lastDayTold(last)] })
  await moveClock(state, day)
  if (lesson) await advance(state, lesson, finished)
  return accept(null)
}

const noLesson = async (): Promise<Outcome<null, RoomRefusal>> => refuse({ fault: 'no_lesson_here' })

/** What is too large for a command, or comes in parts of which nobody knows how many, is left to the library's host. */
const isCommand = ({ method, headers }: Request): boolean =>
  method === 'POST' && !headers.has('transfer-encoding') && Number(headers.get('content-length')) <= largestCommand

/** Opens a room, and prepares it where it is new. */
export const openRoom = async (setting: RoomSetting): Promise<Room> => {
  const state = createRoomState(setting)
  const queue = createQueue()
  const { lesson, finished } = setting
  let beginnings = 0
  let gone = false

  const inside = <Value>(work: () => Promise<Value>): Promise<Value> =>
    queue(async () => {
      if (gone) throw new RoomsClosed()
      await enter(state, setting)
      return work()
    })

  /** What an answer means for the room. What was asked before a restart means nothing after it. */
  const heed = async (response: Response, attempt: Attempt | undefined, beginning: number): Promise<void> => {
    if (beginning !== beginnings) return
    if (response.ok) state.keep({})
    if (lesson && response.ok) await advance(state, lesson, finished)
    if (lesson && attempt && !response.ok) await witness(state, lesson, attempt, response)
  }

  const ask = async (request: Request): Promise<Response> => {
    const attempt = lesson && isCommand(request) ? await attemptIn(request.clone()) : undefined
    // asked in turn, answered side by side: nothing waits for an answer that goes on
    const asked = await inside(async () => ({ answer: state.machine().ask(request), beginning: beginnings }))
    const response = await asked.answer
    if (!isCommand(request)) return response
    const seen = response.clone()
    // what is on record is on record: a room that was closed meanwhile counts it when it is opened again
    await inside(() => heed(seen, attempt, asked.beginning)).catch((error: unknown) => {
      if (!(error instanceof RoomsClosed)) throw error
    })
    return response
  }

  const restart = (): Promise<void> =>
    queue(async () => {
      if (gone) throw new RoomsClosed()
      await state.leave()
      beginnings += 1
      state.forget()
      await enter(state, setting)
    })

  await inside(async () => {})
  const { machine, kept, keep, isOpen } = state
  return {
    machine,
    kept,
    keep,
    isOpen,
    setting,
    ask,
    hint: lesson ? () => inside(() => openHint(state, lesson)) : noLesson,
    show: lesson ? () => inside(() => showTask(state, lesson, finished)) : noLesson,
    moveTo: (day) => inside(() => goTo(state, setting, day)),
    restart,
    look: inside,
    rest: () => queue(async () => (state.isOpen() && !state.machine().isHeard() ? state.leave() : undefined)),
    close: () =>
      queue(async () => {
        gone = true
        await state.leave()
      }),
  }
}
