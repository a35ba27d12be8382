import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DataFileFailure } from '@anlang/adapters/sqlite-file'
import { type KeptRoom, readKept, writeKept } from './kept-room.js'
import { type Machine, openMachine } from './machine.js'
import type { RoomSetting } from './room-setting.js'
import { morningOf, type RoomState } from './room-state.js'
import { RoomsClosed } from './rooms-closed.js'

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
  const opened = openMachine(files(setting).data, kept.now, setting)
  if (!opened.ok) throw new DataFileFailure(opened.refusals[0])
  return opened.value
}

/** Removes what is on record in a room. */
export const removeData = (setting: RoomSetting): void => {
  const { data } = files(setting)
  for (const file of [data, `${data}-wal`, `${data}-shm`]) rmSync(file, { force: true })
}

/** What is kept of a room. Where a restart was cut off, what was on record before it goes now. */
const keptOf = (setting: RoomSetting): KeptRoom => {
  const kept = readKept(files(setting).kept)
  if (kept && !kept.prepared) removeData(setting)
  return kept ?? fresh(setting, 0)
}

/** The state of a room, as the room itself has it. */
export interface OwnState extends RoomState {
  readonly isOpen: () => boolean
  readonly open: () => void
  /** Gives the file back; nothing of what is kept changes. */
  readonly leave: () => Promise<void>
  /** Forgets what is on record; left before. */
  readonly forget: () => void
}

/** The state of a room, kept at every change. It is not open yet. */
export const createRoomState = (setting: RoomSetting): OwnState => {
  let kept = keptOf(setting)
  let machine: Machine | undefined
  return {
    machine: () => {
      if (!machine) throw new RoomsClosed()
      return machine
    },
    kept: () => kept,
    keep: (change) => {
      kept = { ...kept, ...change, used: setting.now(), revision: kept.revision + 1 }
      writeKept(files(setting).kept, kept)
    },
    isOpen: () => machine !== undefined,
    open: () => {
      kept = keptOf(setting)
      machine = openOrThrow(setting, kept)
    },
    leave: async () => {
      const left = machine
      machine = undefined
      await left?.close()
    },
    forget: () => {
      // first of all it is kept that the room begins anew: who is cut off here does not go on with half of it
      writeKept(files(setting).kept, fresh(setting, kept.revision + 1))
      removeData(setting)
    },
  }
}
