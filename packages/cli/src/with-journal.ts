import { existsSync } from 'node:fs'
import { describeDataFile, openSqliteJournal } from '@anlang/adapters/sqlite-file'
import type { Journal } from '@anlang/workflows'
import type { Answer, Output } from './output.js'

/** Opens a data file, works with its journal and closes it; a file that is not there is not made. */
export const withJournal = async (
  path: string,
  { locale, tell }: Output,
  work: (journal: Journal) => Promise<Answer>,
): Promise<Answer> => {
  if (!existsSync(path)) {
    const sentence =
      locale === 'vi'
        ? `Không có tệp “${path}”. Hãy kiểm tra đường dẫn.`
        : `There is no file “${path}”. Check the path.`
    tell({ code: 'unreadable', file: path, sentence })
    return { exit: 2 }
  }
  const opened = openSqliteJournal(path)
  if (!opened.ok) {
    for (const refusal of opened.refusals) tell({ code: refusal.code, sentence: describeDataFile(refusal, locale) })
    return { exit: 2 }
  }
  try {
    return await work(opened.value.journal)
  } finally {
    opened.value.close()
  }
}
