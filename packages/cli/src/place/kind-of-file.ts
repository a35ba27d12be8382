import { closeSync, openSync, readSync } from 'node:fs'

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'data_file' | 'archive' | 'gzip' | 'other'

const longest = 16

const headOf = (file: string): Buffer => {
  const opened = openSync(file, 'r')
  try {
    const head = Buffer.alloc(longest)
    return head.subarray(0, readSync(opened, head))
  } finally {
    closeSync(opened)
  }
}

/** Looks what a file is; throws what the system says of one that cannot be read. */
export const kindOfFile = (file: string): FileKind => {
  const head = headOf(file)
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  const text = head.toString('latin1')
  if (text.startsWith('SQLite format 3\0')) return 'data_file'
  return text.startsWith('{"format":') ? 'archive' : 'other'
}
