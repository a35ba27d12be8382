import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Outcome, refuse } from '@anlang/core'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectPlace } from './inspect-place.js'
import { refusalOfError } from './refusal-of-error.js'
import { refusalOfSystemError } from './refusal-of-system-error.js'
import { type SqliteFileContent, verifySqliteFile } from './verify-sqlite-file.js'

const flush = (path: string): void => {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Windows flushes no folders, and keeps their entries by itself. */
const flushFolder = (path: string): void => {
  if (process.platform !== 'win32') flush(dirname(path))
}

/** Files that belong to a database: a log that is left from another one would be read into it. */
const isTaken = (path: string): boolean => [path, `${path}-wal`, `${path}-journal`].some((one) => existsSync(one))

/**
 * Makes a data file that is there whole or not at all: made beside its place, checked, flushed, and then renamed.
 * Nothing is written over.
 */
export const putInPlace = async (
  path: string,
  make: (aside: string) => Promise<void>,
): Promise<Outcome<SqliteFileContent, DataFileRefusal>> => {
  const unreachable = inspectPlace(path)
  if (unreachable) return refuse(unreachable)
  if (isTaken(path)) return refuse({ code: 'data_file_exists', path })
  const aside = `${path}.partial`
  try {
    rmSync(aside, { force: true })
    await make(aside)
    const verified = verifySqliteFile(aside)
    if (!verified.ok) return verified
    flush(aside)
    renameSync(aside, path)
    flushFolder(path)
    return verified
  } catch (error) {
    const refusal = refusalOfError(error, { path, busyTimeout: 5_000 }) ?? refusalOfSystemError(error, path)
    if (refusal) return refuse(refusal)
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}
