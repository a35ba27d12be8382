import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A folder that this process alone keeps rooms in, until it is let go or the process ends, however it ends. */
export interface HeldFolder {
  readonly letGo: () => void
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (error.errcode === 5 || error.errcode === 6)

/**
 * Holds a folder of rooms; nothing where another process does. A second server would keep clocks and hints of its own
 * for the same rooms. The lock is SQLite's, which the system takes back from a process that was killed.
 */
export const holdFolder = (folder: string): HeldFolder | undefined => {
  const database = new DatabaseSync(join(folder, 'in-use.db'), { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
    return { letGo: () => database.close() }
  } catch (error) {
    database.close()
    if (isBusy(error)) return undefined
    throw error
  }
}
