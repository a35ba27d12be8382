import type { Locale } from '@anlang/core'
import type { Told } from '../told.js'
import { kindOfFile } from './kind-of-file.js'

/** Whether a file is an archive; one that cannot be looked at is told of by whoever opens it. */
export const isArchive = (file: string): boolean => {
  try {
    return ['archive', 'gzip'].includes(kindOfFile(file))
  } catch {
    return false
  }
}

/** Told where a data file is asked for and an archive is named: it has commands of its own. */
export const archiveTold = (file: string, locale: Locale): Told => ({
  code: 'is_archive',
  file,
  sentence: {
    vi: `Đây là bản lưu, không phải tệp dữ liệu. Hãy nhập vào một sổ: anlang journal import ${file} --into SỔ_MỚI`,
    en: `This is an archive and no data file. Import it into a journal: anlang journal import ${file} --into NEW_JOURNAL`,
  }[locale],
})
