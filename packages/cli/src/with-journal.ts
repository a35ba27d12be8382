import { describeDataFile, openSqliteJournal } from '@anlang/adapters/sqlite-file'
import type { Journal } from '@anlang/workflows'
import { missingFile } from './missing-file.js'
import type { Answer, Output } from './output.js'
import { refused } from './refused.js'

/** Opens a data file, works with its journal and closes it; a file that is not there is not made. */
export const withJournal = async (
  path: string,
  output: Output,
  work: (journal: Journal) => Promise<Answer>,
): Promise<Answer> => {
  const { locale } = output
  const nowhere = missingFile(path, locale)
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
