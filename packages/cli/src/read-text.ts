import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { accept, formatCount, type Locale, nearest, type Outcome, refuse, type Text } from '@anlang/core'
import type { Told } from './told.js'

/** Whether an error is the system's refusal, such as of a file that is not there, and no bug. */
export const isRefused = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { vi: 'Không có tệp này.', en: 'There is no such file.' },
  ENOTDIR: { vi: 'Không có tệp này.', en: 'There is no such file.' },
  EISDIR: { vi: 'Đây là thư mục, không phải tệp. Hãy nêu tệp.', en: 'This is a folder and no file. Name a file.' },
  EACCES: {
    vi: 'Không được phép đọc tệp. Hãy kiểm tra quyền.',
    en: 'The file may not be read. Check who may read it.',
  },
}

const siblings = (file: string): readonly string[] => {
  try {
    return readdirSync(dirname(file))
  } catch {
    return []
  }
}

/** A file of the same folder whose name was probably meant. */
const guess = (file: string, locale: Locale): string => {
  const near = nearest(basename(file), siblings(file))
  if (near === undefined || near === basename(file)) return ''
  return locale === 'vi' ? ` Có phải là “${near}”?` : ` Is “${near}” meant?`
}

/** Why a file cannot be opened, and what to do. */
export const unreadable = (file: string, error: NodeJS.ErrnoException, locale: Locale): Told => {
  const reason = reasons[error.code ?? '']
  const other =
    locale === 'vi'
      ? `Không đọc được tệp (${error.message}). Hãy kiểm tra đường dẫn.`
      : `The file cannot be read (${error.message}). Check the path.`
  const isMissing = error.code === 'ENOENT'
  const advice = locale === 'vi' ? ' Hãy kiểm tra đường dẫn.' : ' Check the path.'
  const sentence = reason ? reason[locale] + (isMissing ? guess(file, locale) || advice : '') : other
  return { code: 'unreadable', file, sentence }
}

const notText = (file: string, locale: Locale): Told => ({
  code: 'not_utf8',
  file,
  sentence:
    locale === 'vi'
      ? 'Tệp không phải văn bản UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.'
      : 'The file is no text in UTF-8. Save it again as UTF-8.',
})

const tooLong = (file: string, longest: number, locale: Locale): Told => ({
  code: 'too_long',
  file,
  sentence:
    locale === 'vi'
      ? `Tệp dài quá ${formatCount(longest, locale)} ký tự. Hãy kiểm tra xem có đúng tệp không.`
      : `The file has more than ${formatCount(longest, locale)} characters. Check that it is the right one.`,
})

/** Four bytes are the most that a character takes. */
const isTooLong = (file: string, longest: number): boolean => {
  const found = statSync(file)
  return found.isFile() && found.size > longest * 4
}

/** The text of a file, without its byte order mark. */
export const readText = (file: string, longest: number, locale: Locale): Outcome<string, Told> => {
  try {
    if (isTooLong(file, longest)) return refuse(tooLong(file, longest, locale))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
    if (text.includes('\0')) return refuse(notText(file, locale))
    return text.length > longest ? refuse(tooLong(file, longest, locale)) : accept(text)
  } catch (error) {
    if (error instanceof TypeError) return refuse(notText(file, locale))
    if (!isRefused(error)) throw error
    return refuse(unreadable(file, error, locale))
  }
}
