import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Where a folder cannot be opened or flushed, as on Windows, the system keeps its entries by itself. */
const unflushable: readonly unknown[] = ['EACCES', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']

const flushFolder = (folder: string): void => {
  try {
    const opened = openSync(folder, 'r')
    try {
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    if (!unflushable.includes(codeOf(error))) throw error
  }
}

const link = (aside: string, file: string): void => {
  try {
    // not by `rename`, which would write over a file that came meanwhile
    linkSync(aside, file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // memory sticks and some shares know no second name of a file: there the name is looked for first
    if (existsSync(file)) throw Object.assign(new Error(file), { code: 'EEXIST', syscall: 'link' })
    renameSync(aside, file)
  }
}

/** Gives what was written aside its name, flushed. Nothing is written over: it fails with `EEXIST`. */
export const giveName = (aside: string, file: string): void => {
  link(aside, file)
  flushFolder(dirname(file))
}
