import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { Place } from './refusal-of-error.js'

/** A connection that writes not one byte, nor leaves anything beside the file. */
export interface Reading {
  readonly database: DatabaseSync
  /** Whether what was read until now can be believed; if not, somebody has begun to write, and it is to be read again. */
  readonly isStill: () => boolean
  /** Harmless when it is closed already. */
  readonly close: () => void
}

/** Closes a connection that may be closed already. */
export const closeOnce = (database: DatabaseSync): void => {
  if (database.isOpen) database.close()
}

/**
 * Connects for reading only, by a setting of SQLite: with `immutable` it looks for no log and takes no lock, with
 * `readonly_shm` it reads the log and changes nothing of its index, which those who write share.
 */
export const connectToRead = ({ path, busyTimeout }: Place, setting: 'immutable' | 'readonly_shm'): DatabaseSync => {
  const address = pathToFileURL(path)
  address.searchParams.set(setting, '1')
  return new DatabaseSync(address, { readOnly: true, timeout: busyTimeout })
}
