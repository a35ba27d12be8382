import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Arguments } from './arguments.js'
import { type Ground, groundOf } from './commune/ground-of.js'
import { describeLessonFault } from './lesson/describe-lesson-fault.js'
import { readShelf } from './lesson/shelf.js'
import { holdFolder } from './room/hold-folder.js'
import { keepRooms } from './room/rooms.js'
import { serve } from './serve.js'
import { createSite } from './site/create-site.js'
import { terminalWords } from './terminal/words.js'

/** Where the parts of the application stand that are not code. */
export interface Places {
  readonly lessons: string
  readonly pages: string
}

/** Resolves on Ctrl+C, or when the process is asked to end. */
const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

const serveRooms = async (
  { locale, port }: Arguments,
  places: Places,
  folder: string,
  ground: Ground,
): Promise<void> => {
  const words = terminalWords[locale]
  const { lessons, faults } = readShelf(places.lessons)
  for (const { file, fault } of faults) console.error(describeLessonFault(file, fault, locale))
  const rooms = keepRooms({ folder, lessons, ...ground })
  const over = askedToEnd()
  try {
    // the desk is prepared before anybody comes
    await rooms.find('desk')
    const { url, close } = await serve(createSite({ rooms, pages: places.pages }).fetch, port)
    const moved = port !== 0 && !url.endsWith(`:${port}/`) ? `  ${words.otherPort(port)}\n` : ''
    const whose = ground.own ? `  ${words.ownDesk(ground.own.name)}\n` : ''
    console.log(`\n${moved}  ${words.serving(url)}\n${whose}  ${words.stop}`)
    await over
    // rooms first: it ends the answers that go on, for which the server would wait
    await rooms.close()
    await close()
  } finally {
    await rooms.close()
  }
}

/**
 * The folder of the rooms, made where it is not there; what cannot be made is told when the first file is opened. The desk of
 * a commune has its own, beside that of the story.
 */
const roomsFolder = ({ data, commune }: Arguments): string => {
  const folder = join(data, commune === undefined ? 'rooms' : `rooms-${commune}`)
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // out of reach: opening a file in it will say why
  }
  return folder
}

/**
 * Opens the training application and runs it until it is asked to end; every file is given back whole then. Answers
 * whether it was opened: where another one has its data, or the lists of units cannot be read, it is not.
 */
export const runTraining = async (asked: Arguments, places: Places): Promise<boolean> => {
  const ground = groundOf(asked)
  if (!ground.ok) {
    for (const sentence of ground.refusals) console.error(sentence[asked.locale])
    return false
  }
  const folder = roomsFolder(asked)
  const held = holdFolder(folder)
  if (!held) {
    console.error(terminalWords[asked.locale].inUse(asked.data))
    return false
  }
  try {
    await serveRooms(asked, places, folder, ground.value)
    return true
  } finally {
    held.letGo()
  }
}
