import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Locale } from '@anlang/core'
import { kindOfFile } from '../place/kind-of-file.js'
import { isRefused, unreadable } from '../read-text.js'
import type { Told } from '../told.js'
import { linesOf } from './lines-of.js'
import { withoutBlankEnd } from './without-blank-end.js'

/** The lines of a file, which is read as they are asked for; a compressed one is told by its first bytes. */
export async function* readLines(file: string): AsyncGenerator<string, void> {
  const bytes = createReadStream(file)
  // an error of the one is that of the other, and is told to whoever reads
  const plain = kindOfFile(file) === 'gzip' ? pipeline(bytes, createGunzip(), () => undefined) : bytes
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const pieces = async function* (): AsyncGenerator<string, void> {
    for await (const chunk of plain) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  }
  yield* withoutBlankEnd(linesOf(pieces()))
}

const damaged = {
  not_utf8: {
    vi: 'Bản lưu không phải văn bản UTF-8: tệp bị hỏng, hoặc đã được lưu bằng chương trình khác. Hãy lấy một bản khác.',
    en: 'The archive is no text in UTF-8: it is damaged, or was saved by another program. Take another one.',
  },
  archive_cut: {
    vi: 'Bản lưu nén bị hỏng hoặc bị đứt giữa chừng. Hãy lấy một bản khác rồi gọi lại; những gì đã đọc được vẫn được ghi.',
    en: 'The compressed archive is damaged or breaks off. Take another one and call again; what could be read was written.',
  },
} as const

/** Why a file cannot be read on, where an error says so; nothing where it is of something else. */
export const toldOfReading = (error: unknown, file: string, locale: Locale): Told | undefined => {
  if (!isRefused(error)) return undefined
  if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return { code: 'not_utf8', file, sentence: damaged.not_utf8[locale] }
  }
  if (error.code?.startsWith('Z_')) return { code: 'archive_cut', file, sentence: damaged.archive_cut[locale] }
  return 'syscall' in error ? unreadable(file, error, locale) : undefined
}
