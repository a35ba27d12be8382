import { chmodSync, closeSync, fsyncSync, openSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { type Aside, asideOf } from '@anlang/adapters/whole-file'
import type { Locale, Text } from '@anlang/core'
import { isOutlet } from './is-outlet.js'
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

/** Something has the name already. */
export const takenBy = (file: string, locale: Locale): Told | undefined => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return undefined
  const code = found.isDirectory() ? 'EISDIR' : 'EEXIST'
  return unwritable(Object.assign(new Error(file), { code }), file, locale)
}

const write = (opened: number, text: string): void => {
  try {
    writeFileSync(opened, text)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** Writes a text beside its place, flushed, before it gets its name; what comes to no end is removed. */
const writeWhole = (
  file: string,
  text: string,
  permissions: number,
  name: (aside: Aside, file: string) => void,
): void => {
  const aside = asideOf(file)
  try {
    write(openSync(aside.path, 'wx', permissions), text)
    name(aside, file)
  } finally {
    aside.remove()
  }
}

/** Takes the place of a file, and leaves it to those who could read and write it. */
const replace = ({ path }: Aside, file: string): void => {
  chmodSync(path, statSync(file).mode)
  renameSync(path, file)
}

/** What may be done with a new file; a secret is for whoever wrote it. */
const permissions = { new: 0o666, secret: 0o600 } as const

/**
 * Writes a text to a file that is there whole or not at all; tells why it is not. Only `over` replaces a file, which has
 * to be there. What only passes a text on is written to.
 */
export const writeText = (
  file: string,
  text: string,
  locale: Locale,
  mode: keyof typeof permissions | 'over',
): Told | undefined => {
  try {
    if (mode === 'over') {
      writeWhole(realpathSync(file), text, permissions.secret, replace)
      return undefined
    }
    if (isOutlet(file)) {
      writeFileSync(file, text)
      return undefined
    }
    const taken = takenBy(file, locale)
    if (!taken) writeWhole(file, text, permissions[mode], ({ giveName }) => giveName())
    return taken
  } catch (error) {
    if (!isRefused(error)) throw error
    return unwritable(error, file, locale)
  }
}
