import { writeFileSync } from 'node:fs'
import type { Locale, Text } from '@anlang/core'
import { isRefused } from './read-text.js'
import type { Told } from './told.js'

const reasons: Readonly<Record<string, Text>> = {
  EEXIST: {
    vi: 'Tệp đã có, không ghi đè. Hãy chọn tên khác.',
    en: 'The file is there already and is not overwritten. Choose another name.',
  },
  ENOENT: {
    vi: 'Không có thư mục để ghi tệp. Hãy kiểm tra đường dẫn.',
    en: 'There is no such folder. Check the path.',
  },
  ENOTDIR: {
    vi: 'Không có thư mục để ghi tệp. Hãy kiểm tra đường dẫn.',
    en: 'There is no such folder. Check the path.',
  },
  EISDIR: { vi: 'Đây là thư mục. Hãy nêu tên tệp trong đó.', en: 'This is a folder. Name a file in it.' },
  ENOSPC: {
    vi: 'Ổ đĩa đã đầy. Hãy giải phóng dung lượng hoặc chọn nơi khác; tệp chưa được ghi.',
    en: 'The disk is full. Free some space or choose another place; the file was not written.',
  },
  EACCES: {
    vi: 'Không được phép ghi ở đây. Hãy chọn nơi khác.',
    en: 'Nothing may be written here. Choose another place.',
  },
}

/** Why a file cannot be written, and what to do. */
export const unwritable = (error: NodeJS.ErrnoException, file: string, locale: Locale): Told => {
  const other = {
    vi: `Không ghi được tệp (${error.message}). Hãy kiểm tra đường dẫn và quyền ghi.`,
    en: `The file cannot be written (${error.message}). Check the path and who may write there.`,
  }
  const code = error.code === 'EEXIST' ? 'file_exists' : 'unwritable'
  return { code, file, sentence: (reasons[error.code ?? ''] ?? other)[locale] }
}

const modes = {
  new: { flag: 'wx' },
  over: { flag: 'w' },
  secret: { flag: 'wx', mode: 0o600 },
} as const

/** Writes a text; tells why it cannot be. Only `over` replaces a file that is there; who wrote a `secret` reads it. */
export const writeText = (file: string, text: string, locale: Locale, mode: keyof typeof modes): Told | undefined => {
  try {
    writeFileSync(file, text, modes[mode])
    return undefined
  } catch (error) {
    if (!isRefused(error)) throw error
    return unwritable(error, file, locale)
  }
}
