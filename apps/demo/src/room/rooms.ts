import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { readingsOf, type UnitRegister } from '@anlang/core'
import { provinces, thanhHoa, vinhPhuc } from '@anlang/provinces'
import type { OwnCommune } from '../commune/own-commune.js'
import type { Lesson } from '../lesson/lesson.js'
import { deskChapter } from '../story/desk-chapter.js'
import { playSilently } from '../story/play-silently.js'
import { story } from '../story/story.js'
import { deskRoom } from '../training/training-api.js'
import { type BestScores, keepBestScores } from './best-scores.js'
import { removeData } from './create-room-state.js'
import { deskCast } from './desk-cast.js'
import { type KeptRoom, readKept } from './kept-room.js'
import type { Machine } from './machine.js'
import { playPrelude } from './prelude.js'
import { openRoom, type Room } from './room.js'
import { isRoomName, newRoomName } from './room-name.js'
import type { RoomSetting } from './room-setting.js'
import { RoomsClosed } from './rooms-closed.js'

/** How rooms are kept. */
export interface RoomsOptions {
  /** Folder of the rooms' files; made when it is not there. */
  readonly folder: string
  readonly lessons: readonly Lesson[]
  /** The units that all rooms know; those of the story where none are given. */
  readonly units?: UnitRegister | undefined
  /** The desk is that of this commune, instead of the story's. */
  readonly own?: Pick<OwnCommune, 'cast' | 'start'> | undefined
  /** How many lesson rooms there are at most; the longest idle ones are put away. */
  readonly most?: number
  /** How many files are open at most, but for rooms that somebody listens to; the longest idle ones rest. */
  readonly mostOpen?: number
  readonly now?: () => string
}

/** The rooms of a server. Each is opened when somebody comes, and goes on where it was. */
export interface Rooms {
  readonly lessons: readonly Lesson[]
  readonly best: BestScores
  /** A room by its name; none when there is no such room. */
  readonly find: (name: string) => Promise<Room | undefined>
  /** A new room for a lesson. */
  readonly begin: (lesson: Lesson) => Promise<Room>
  /** What is kept of every lesson room, the newest used first. */
  readonly list: () => readonly KeptRoom[]
  /** Gives every file back whole. */
  readonly close: () => Promise<void>
}

const putAwayFolder = 'put-away'

const playDesk = ({ engine, journal, clock }: Machine): Promise<void> => {
  const readings = readingsOf(thanhHoa.indicators, thanhHoa.sheets)
  return playSilently({ engine, journal, clock, readings }, [...story, deskChapter])
}

/** At one's own commune the rules and models of its province hold, where they are known. */
const others = provinces.filter((one) => one !== vinhPhuc)

const castOf = ({ cast }: Lesson) =>
  cast.map(({ persona, position, unit, does }) => ({
    persona,
    posts: [{ position, unit }] as const,
    ...(does === undefined ? {} : { does }),
  }))

/** Makes settings of rooms: what is the same for all of them, and what their lesson says. */
const settings = ({ folder, units, own, now = () => new Date().toISOString() }: RoomsOptions, best: BestScores) => ({
  desk: (): RoomSetting => ({
    folder,
    name: deskRoom,
    units,
    cast: own?.cast ?? deskCast,
    start: own?.start ?? '2020-09-01',
    ...(own ? { overlays: others, begins: 'empty', prepare: async () => {} } : { prepare: playDesk }),
    finished: () => {},
    now,
  }),
  ofLesson: (lesson: Lesson, name: string): RoomSetting => ({
    folder,
    name,
    units,
    lesson,
    cast: castOf(lesson),
    start: lesson.prelude[0]?.on ?? lesson.tasks[0]?.on ?? '2020-09-01',
    prepare: (machine) => playPrelude(machine, lesson),
    finished: (points) => best.reached(lesson.id, points),
    now,
  }),
})

const keptRooms = (folder: string): readonly KeptRoom[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && isRoomName(file.slice(0, -'.json'.length)))
    .flatMap((file) => readKept(join(folder, file)) ?? [])
    .filter(({ room, lesson }) => room !== deskRoom && lesson !== null)
    .toSorted((one, other) => (one.used < other.used ? 1 : -1))

/** Moves the files of a room out of the way; nothing is deleted. */
const moveAway = (folder: string, name: string): void => {
  mkdirSync(join(folder, putAwayFolder), { recursive: true })
  for (const file of [`${name}.json`, `${name}.db`, `${name}.db-wal`, `${name}.db-shm`]) {
    if (existsSync(join(folder, file))) renameSync(join(folder, file), join(folder, putAwayFolder, file))
  }
}

/** Keeps the rooms of a server, each in files of its own. */
export const keepRooms = (options: RoomsOptions): Rooms => {
  const { folder, lessons, most = 100, mostOpen = 24 } = options
  mkdirSync(folder, { recursive: true })
  const best = keepBestScores(join(folder, 'best-scores.json'))
  const make = settings(options, best)
  const open = new Map<string, Promise<Room>>()
  let closed = false

  const letRest = async (): Promise<void> => {
    const idle = await Promise.allSettled([...open.values()].slice(0, -mostOpen))
    const rooms = idle.flatMap((room) => (room.status === 'fulfilled' && room.value.isOpen() ? [room.value] : []))
    await Promise.all(rooms.map((room) => room.rest()))
  }

  const enter = async (setting: RoomSetting): Promise<Room> => {
    if (closed) throw new RoomsClosed()
    const { name } = setting
    const opened = open.get(name) ?? openRoom(setting)
    // the one that somebody comes to is the last in line for a rest
    open.delete(name)
    open.set(name, opened)
    // a room that could not be opened is tried again by whoever comes next
    opened.catch(() => open.delete(name))
    await letRest()
    return opened
  }

  const find = async (name: string): Promise<Room | undefined> => {
    if (name === deskRoom) return enter(make.desk())
    if (!isRoomName(name)) return undefined
    const opened = await open.get(name)
    if (opened) return enter(opened.setting)
    const kept = readKept(join(folder, `${name}.json`))
    const lesson = lessons.find(({ id }) => id === kept?.lesson)
    return lesson && enter(make.ofLesson(lesson, name))
  }

  const putAway = async (name: string): Promise<void> => {
    const room = await open.get(name)?.catch(() => undefined)
    open.delete(name)
    await room?.close()
    moveAway(folder, name)
  }

  return {
    lessons,
    best,
    find,
    begin: async (lesson) => {
      const idle = keptRooms(folder).slice(most - 1)
      await Promise.all(idle.map(({ room }) => putAway(room)))
      const name = newRoomName(lesson.id, () => randomBytes(6).toString('hex'))
      const setting = make.ofLesson(lesson, name)
      return enter(setting).catch((error: unknown) => {
        // nobody knows of it, and nobody will come
        removeData(setting)
        throw error
      })
    },
    list: () => keptRooms(folder),
    close: async () => {
      closed = true
      const opened = await Promise.allSettled(open.values())
      open.clear()
      await Promise.all(opened.flatMap((room) => (room.status === 'fulfilled' ? [room.value.close()] : [])))
    },
  }
}
