import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, renameSync } from 'node:fs'
import { isRefused } from './read-text.js'

/** The name beside a file under which it is written; another process that writes the same file has another one. */
export const asideOf = (file: string): string => `${file}.${randomBytes(4).toString('hex')}.partial`

/** Gives what was written aside its name. Nothing is written over: it fails with `EEXIST`. */
export const giveName = (aside: string, file: string): void => {
  try {
    linkSync(aside, file)
  } catch (error) {
    if (!isRefused(error) || error.code === 'EEXIST') throw error
    // memory sticks and some shares know no second name of a file: there the name is looked for first
    if (existsSync(file)) throw Object.assign(new Error(file), { code: 'EEXIST', syscall: 'link' })
    renameSync(aside, file)
  }
}
