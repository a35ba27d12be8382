import { chmodSync, closeSync, existsSync, fsyncSync, openSync, statSync } from 'node:fs'
import { type Outcome, refuse } from '@anlang/core'
import { asideOf } from '../whole-file/index.js'
import { copyPages } from './copy-pages.js'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectPlace } from './inspect-place.js'
import { besides } from './lying.js'
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

/** Whoever may read the one may read the other, and whoever owns it may write. */
const sharedAs = (from: string, path: string): void => chmodSync(path, (statSync(from).mode & 0o777) | 0o600)

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** A file in the place of a copy; one that belongs to a database, since a log of another one would be read into it. */
const takenAt = (path: string): DataFileRefusal | undefined => {
  const taken = [path, `${path}-wal`, `${path}-journal`].find((one) => existsSync(one))
  return taken === undefined ? undefined : { code: 'data_file_exists', path: taken }
}

/** What is wrong with the content is wrong with what was copied; all else is of the place it was to have. */
const told = (refusal: DataFileRefusal, from: string): DataFileRefusal =>
  refusal.code === 'data_file_unreachable' || refusal.code === 'data_file_exists' ? refusal : { ...refusal, path: from }

const refusalOf = (error: unknown, from: string, path: string): DataFileRefusal | undefined => {
  if (codeOf(error) === 'EEXIST') return { code: 'data_file_exists', path }
  const refusal = refusalOfError(error, { path, busyTimeout: 5_000 }) ?? refusalOfSystemError(error, path)
  return refusal && told(refusal, from)
}

/**
 * Makes a copy of a data file that is there whole or not at all: made beside its place, checked, flushed, and then named.
 * Nothing is written over.
 */
export const putInPlace = async (from: string, path: string): Promise<Outcome<SqliteFileContent, DataFileRefusal>> => {
  const unfit = inspectPlace(path) ?? takenAt(path)
  if (unfit) return refuse(unfit)
  const aside = asideOf(path, besides)
  try {
    await copyPages(from, aside.path)
    const verified = verifySqliteFile(aside.path)
    if (!verified.ok) return refuse(told(verified.refusals[0], from))
    sharedAs(from, aside.path)
    flush(aside.path)
    aside.giveName()
    return verified
  } catch (error) {
    const refusal = refusalOf(error, from, path)
    if (refusal) return refuse(refusal)
    throw error
  } finally {
    aside.remove()
  }
}
