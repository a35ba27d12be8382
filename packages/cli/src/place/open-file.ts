import { statSync } from 'node:fs'
import { sqliteDeliveryBook } from '@anlang/adapters/delivery-sqlite'
import {
  DataFileFailure,
  type DataFileRefusal,
  describeDataFile,
  openSqliteJournal,
  type ReadSqliteFile,
  readSqliteJournal,
  refusalOfError,
  type SqliteFile,
} from '@anlang/adapters/sqlite-file'
import { probeSqlite } from '@anlang/adapters/watch'
import { accept, type Locale, type Outcome, refuse, refuseAs } from '@anlang/core'
import { missingFile } from '../missing-file.js'
import type { Output } from '../output.js'
import type { Told } from '../told.js'
import { archiveTold, isArchive } from './is-archive.js'
import type { JournalPlace, Made, OpenedTo } from './journal-place.js'
import { newerDeliveries, noJournalInFile } from './no-journal.js'

/** How long SQLite waits for another process, in milliseconds. */
const busyTimeout = 5_000

/** What is told of a data file that cannot be used. */
export const toldOfFile = (refusal: DataFileRefusal, locale: Locale): Told => ({
  code: refusal.code,
  sentence: describeDataFile(refusal, locale),
})

const nothingThere = (path: string, locale: Locale): Told | undefined =>
  missingFile(path, locale) ?? (statSync(path).size === 0 ? noJournalInFile(path, locale) : undefined)

const hasBook = ({ database }: SqliteFile): boolean =>
  database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'delivery_version'`).get() !== undefined

const bookIn = (file: SqliteFile, made: Made, locale: Locale): Awaited<ReturnType<JournalPlace['book']>> => {
  if (made === 'there' && !hasBook(file)) return accept(undefined)
  const book = sqliteDeliveryBook(file.database)
  return book.ok ? book : refuseAs(book.refusals, ({ found, known }) => newerDeliveries(found, known, locale))
}

const toldOf = (error: unknown, path: string, locale: Locale): Told | undefined => {
  const refusal = error instanceof DataFileFailure ? error.refusal : refusalOfError(error, { path, busyTimeout })
  return refusal && toldOfFile(refusal, locale)
}

const openTo = (to: OpenedTo, path: string): Outcome<ReadSqliteFile, DataFileRefusal> => {
  if (to === 'read') return readSqliteJournal(path, { busyTimeout })
  const opened = openSqliteJournal(path, { busyTimeout })
  return opened.ok ? accept({ ...opened.value, probe: probeSqlite(opened.value.database) }) : opened
}

/** Opens the journal of a data file: nothing is written to one that is read, and none is made but where that is asked for. */
export const openFile = (path: string, to: OpenedTo, { locale }: Output): Outcome<JournalPlace, Told> => {
  const nothing = to === 'made' ? undefined : nothingThere(path, locale)
  if (nothing) return refuse(nothing)
  if (isArchive(path)) return refuse(archiveTold(path, locale))
  const opened = openTo(to, path)
  if (!opened.ok) return refuseAs(opened.refusals, (one) => toldOfFile(one, locale))
  const file = opened.value
  return accept({
    shown: path,
    journal: file.journal,
    probe: file.probe,
    book: async (wanted) => bookIn(file, wanted, locale),
    toldOf: (error) => toldOf(error, path, locale),
    close: async () => file.close(),
  })
}
