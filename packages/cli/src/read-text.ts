import { readFileSync, statSync } from 'node:fs'
import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import type { Told } from './told.js'

/** Whether an error is the system's refusal, such as of a file that is not there, and no bug. */
export const isRefused = (error: unknown): error is Error => error instanceof Error && 'code' in error

const unreadable = (file: string, why: string, locale: Locale): Told => ({
  code: 'unreadable',
  file,
  sentence:
    locale === 'vi'
      ? `Không đọc được tệp (${why}). Hãy kiểm tra đường dẫn.`
      : `The file cannot be read (${why}). Check the path.`,
})

const notText = (file: string, locale: Locale): Told => ({
  code: 'not_utf8',
  file,
  sentence:
    locale === 'vi'
      ? 'Tệp không phải văn bản UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.'
      : 'The file is no text in UTF-8. Save it again as UTF-8.',
})

/** The text of a file; of one that is far too long only so much that its reader refuses it for its length. */
export const readText = (file: string, longest: number, locale: Locale): Outcome<string, Told> => {
  try {
    if (statSync(file).size > longest * 4) return accept(' '.repeat(longest + 1))
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
  } catch (error) {
    if (error instanceof TypeError) return refuse(notText(file, locale))
    if (!isRefused(error)) throw error
    return refuse(unreadable(file, error.message, locale))
  }
}
