import { join } from 'node:path'
import type { Arguments } from './arguments.js'
import { describeLessonFault } from './lesson/describe-lesson-fault.js'
import { readShelf } from './lesson/shelf.js'
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
const asked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/** Opens the training application and runs it until it is asked to end; every file is given back whole then. */
export const runTraining = async ({ locale, data, port }: Arguments, places: Places): Promise<void> => {
  const words = terminalWords[locale]
  const { lessons, faults } = readShelf(places.lessons)
  for (const { file, fault } of faults) console.error(describeLessonFault(file, fault, locale))
  const rooms = keepRooms({ folder: join(data, 'rooms'), lessons })
  const over = asked()
  try {
    // the desk is prepared before anybody comes
    await rooms.find('desk')
    const { url, close } = await serve(createSite({ rooms, pages: places.pages }).fetch, port)
    const moved = port !== 0 && !url.endsWith(`:${port}/`) ? `  ${words.otherPort(port)}\n` : ''
    console.log(`\n${moved}  ${words.serving(url)}\n  ${words.stop}`)
    await over
    // rooms first: it ends the answers that go on, for which the server would wait
    await rooms.close()
    await close()
  } finally {
    await rooms.close()
  }
}
