import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { migrate } from '../sqlite/migrate.js'
import { readSteadily, type SteadyReading } from './steady-reading.js'
import { makeTemporaryCopy } from './temporary-copy.js'

const bringUpToDate = (copy: string): void => {
  const database = new DatabaseSync(copy)
  try {
    migrate(database)
  } finally {
    database.close()
  }
}

/** Goes on in a copy, as of one moment, that has the tables of this release: the file that was read is of an earlier one. */
export const readTodaysCopy = (earlier: SteadyReading): SteadyReading => {
  const { path, remove } = makeTemporaryCopy((copy) => {
    earlier.ask((database) => {
      // what was copied while somebody began to write
      rmSync(copy, { force: true })
      database.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`)
    })
    bringUpToDate(copy)
  })
  earlier.close()
  const reading = readSteadily({ path, busyTimeout: 0 })
  return {
    ask: reading.ask,
    close: () => {
      reading.close()
      remove()
    },
  }
}
