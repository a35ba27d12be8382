import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DataFileFailure } from '@anlang/adapters/sqlite-file'
import { accept, type IsoDate, type Outcome, refuse } from '@anlang/core'
import type { Lesson } from '../lesson/lesson.js'
import { advance } from './advance.js'
import { type KeptRoom, readKept, writeKept } from './kept-room.js'
import { lastDayIn } from './last-day.js'
import { type Machine, openMachine } from './machine.js'
import type { Persona } from './persona.js'
import { createQueue } from './queue.js'
import { attemptIn } from './refused-attempt.js'
import type { RoomRefusal } from './room-refusal.js'
import { morningOf, moveClock, progressIn, type RoomState, todayIn } from './room-state.js'
import { showTask } from './show-task.js'
import { witness } from './witness.js'

/** What a room is made of. */
export interface RoomSetting {
  readonly folder: string
  readonly name: string
  readonly cast: readonly Persona[]
  /** The day on which it begins. */
  readonly start: IsoDate
  readonly lesson?: Lesson
  /** Records what is there before anybody comes; what was recorded by an earlier run is not recorded again. */
  readonly prepare: (machine: Machine) => Promise<void>
  /** Is told what was earned when the lesson is at its end. */
  readonly finished: (points: number) => void
  /** The clock of the machine, by which the longest idle room is known. */
  readonly now: () => string
}

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
  readonly close: () => Promise<void>
}

/** No command is longer: the library's host refuses it, and nothing is to be learned from it here. */
const largestCommand = 1_000_000

const fresh = ({ name, start, lesson, now }: RoomSetting, revision: number): KeptRoom => ({
  room: name,
  lesson: lesson?.id ?? null,
  now: morningOf(start),
  used: now(),
  revision,
  prepared: false,
  done: 0,
  hints: {},
  shown: [],
  mistakes: [],
})

const files = ({ folder, name }: RoomSetting) => ({
  data: join(folder, `${name}.db`),
  kept: join(folder, `${name}.json`),
})

const openOrThrow = (setting: RoomSetting, kept: KeptRoom): Machine => {
  const opened = openMachine(files(setting).data, kept.now, setting.cast)
  if (!opened.ok) throw new DataFileFailure(opened.refusals[0])
  return opened.value
}

/** The state of a room, kept at every change. */
const createState = (setting: RoomSetting): RoomState & { readonly begin: (revision: number) => void } => {
  let kept = readKept(files(setting).kept) ?? fresh(setting, 0)
  let machine = openOrThrow(setting, kept)
  const keep = (change: Partial<KeptRoom>): void => {
    kept = { ...kept, ...change, used: setting.now(), revision: kept.revision + 1 }
    writeKept(files(setting).kept, kept)
  }
  return {
    machine: () => machine,
    kept: () => kept,
    keep,
    begin: (revision) => {
      kept = fresh(setting, revision)
      machine = openOrThrow(setting, kept)
    },
  }
}

/** Records what is there before anybody comes, and brings the clock to the first task. */
const prepare = async (state: RoomState, { prepare: play, lesson, finished }: RoomSetting): Promise<void> => {
  if (!state.kept().prepared) {
    await play(state.machine())
    state.keep({ prepared: true, now: state.machine().clock.now() })
  }
  if (lesson) await advance(state, lesson, finished)
}

const removeFiles = (setting: RoomSetting): void => {
  const { data, kept } = files(setting)
  for (const file of [kept, data, `${data}-wal`, `${data}-shm`]) rmSync(file, { force: true })
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
  if (day > lastDayIn(lesson)) return refuse<RoomRefusal>({ fault: 'clock_too_far' })
  await moveClock(state, day)
  if (lesson) await advance(state, lesson, finished)
  return accept(null)
}

const noLesson = async (): Promise<Outcome<null, RoomRefusal>> => refuse({ fault: 'no_lesson_here' })

/** Opens a room, and prepares it where it is new. */
export const openRoom = async (setting: RoomSetting): Promise<Room> => {
  const state = createState(setting)
  const queue = createQueue()
  const { lesson, finished } = setting
  let ready: Promise<void> = queue(() => prepare(state, setting))
  await ready.catch(async (error: unknown) => {
    await state.machine().close()
    throw error
  })

  /** The room is there, and no restart has begun meanwhile. */
  const whenReady = async (): Promise<void> => {
    const awaited = ready
    await awaited
    if (awaited !== ready) await whenReady()
  }

  const ask = async (request: Request): Promise<Response> => {
    const isCommand = request.method === 'POST' && Number(request.headers.get('content-length') ?? 0) <= largestCommand
    const attempt = isCommand && lesson ? await attemptIn(request.clone()) : undefined
    await whenReady()
    const response = await state.machine().ask(request)
    if (!isCommand) return response
    const seen = response.clone()
    await queue(async () => {
      if (seen.ok) state.keep({})
      if (lesson && seen.ok) await advance(state, lesson, finished)
      if (lesson && attempt && !seen.ok) await witness(state, lesson, attempt, seen)
    })
    return response
  }

  const restart = async (): Promise<void> => {
    ready = queue(async () => {
      await state.machine().close()
      removeFiles(setting)
      state.begin(state.kept().revision + 1)
      await prepare(state, setting)
    })
    await ready
  }

  return {
    ...state,
    setting,
    ask,
    hint: lesson ? () => queue(() => openHint(state, lesson)) : noLesson,
    show: lesson ? () => queue(() => showTask(state, lesson, finished)) : noLesson,
    moveTo: (day) => queue(() => goTo(state, setting, day)),
    restart,
    look: queue,
    close: () => queue(() => state.machine().close()),
  }
}
