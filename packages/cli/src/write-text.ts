import { writeFileSync } from 'node:fs'
import type { Locale } from '@anlang/core'
import { isRefused } from './read-text.js'
import type { Told } from './told.js'

const isThere = (error: Error): boolean => 'code' in error && error.code === 'EEXIST'

const refusalOf = (error: Error, file: string, locale: Locale): Told => {
  if (isThere(error)) {
    const sentence =
      locale === 'vi'
        ? 'Tệp đã có, không ghi đè. Hãy chọn tên khác.'
        : 'The file is there already and is not overwritten. Choose another name.'
    return { code: 'file_exists', file, sentence }
  }
  const sentence =
    locale === 'vi'
      ? `Không ghi được tệp (${error.message}). Hãy kiểm tra đường dẫn và quyền ghi.`
      : `The file cannot be written (${error.message}). Check the path and who may write there.`
  return { code: 'unwritable', file, sentence }
}

/** Writes a text; tells why it cannot be. Only `over` replaces a file that is there. */
export const writeText = (file: string, text: string, locale: Locale, mode: 'new' | 'over'): Told | undefined => {
  try {
    writeFileSync(file, text, { flag: mode === 'new' ? 'wx' : 'w' })
    return undefined
  } catch (error) {
    if (!isRefused(error)) throw error
    return refusalOf(error, file, locale)
  }
}
