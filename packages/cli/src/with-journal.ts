import { statSync } from 'node:fs'
import { describeDataFile, openSqliteJournal } from '@anlang/adapters/sqlite-file'
import type { Locale } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import type { Answer, Output } from './output.js'
import { isRefused, unreadable } from './read-text.js'
import { refused } from './refused.js'
import type { Told } from './told.js'

/** Why there is no file at a path; opening one that is not there would make it. */
const missing = (path: string, locale: Locale): Told | undefined => {
  try {
    const isFolder = statSync(path).isDirectory()
    return isFolder ? unreadable(path, Object.assign(new Error(path), { code: 'EISDIR' }), locale) : undefined
  } catch (error) {
    if (!isRefused(error)) throw error
    return unreadable(path, error, locale)
  }
}

/** Opens a data file, works with its journal and closes it; a file that is not there is not made. */
export const withJournal = async (
  path: string,
  output: Output,
  work: (journal: Journal) => Promise<Answer>,
): Promise<Answer> => {
  const { locale } = output
  const nowhere = missing(path, locale)
  if (nowhere) return refused([nowhere], output)
  const opened = openSqliteJournal(path)
  if (!opened.ok) {
    const told = opened.refusals.map((one) => ({ code: one.code, sentence: describeDataFile(one, locale) }))
    return refused(told, output, 2)
  }
  try {
    return await work(opened.value.journal)
  } finally {
    opened.value.close()
  }
}
