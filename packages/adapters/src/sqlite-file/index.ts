export type { DataFileRefusal, UnreachableReason } from './data-file-refusal.js'
export { type DataFileWords, dataFileWords, describeDataFile } from './data-file-words.js'
export { openSqliteJournal, type SqliteFile, type SqliteFileOptions } from './open-sqlite-journal.js'
export { refusalOfError } from './refusal-of-error.js'
