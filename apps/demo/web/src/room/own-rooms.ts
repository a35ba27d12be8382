import { keep, kept } from '../app/storage.js'

const key = 'anlang.rooms'

/** No server keeps more. */
const most = 100

/** The rooms that were entered in this browser, the last first: those of others on the same server are none of ours. */
export const ownRooms = (): readonly string[] => kept(key)?.split(' ') ?? []

/** Keeps that a room was entered. */
export const keepOwnRoom = (room: string): void => {
  keep(key, [room, ...ownRooms().filter((other) => other !== room)].slice(0, most).join(' '))
}
