import { renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Locale } from '@anlang/core'
import { isRefused } from '../read-text.js'
import type { Told } from '../told.js'
import { unwritable } from '../write-text.js'

/** Whether a file is to be compressed: its name says so. */
const isCompressed = (file: string): boolean => /\.gz$/i.test(file)

const write = async (file: string, aside: string, pieces: AsyncIterable<string>): Promise<void> => {
  // open before anything can fail, so that it is not made after it was removed; flushed before it gets its name
  const target = (await open(aside, 'wx')).createWriteStream({ flush: true })
  await (isCompressed(file) ? pipeline(pieces, createGzip(), target) : pipeline(pieces, target))
}

/** Something has the name already. */
const takenBy = (file: string, locale: Locale): Told | undefined => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return undefined
  const code = found.isDirectory() ? 'EISDIR' : 'EEXIST'
  return unwritable(Object.assign(new Error(file), { code }), file, locale)
}

/**
 * Writes a text piece by piece to a file that is there whole or not at all: beside its place first. Nothing is written
 * over, and nothing gets its name once `refuse` says, after the last piece, that it should not. Tells why it is not there;
 * what the pieces throw is thrown.
 */
export const writeStream = async (
  file: string,
  pieces: AsyncIterable<string>,
  refuse: () => Told | undefined,
  locale: Locale,
): Promise<Told | undefined> => {
  const aside = `${file}.partial`
  try {
    const taken = takenBy(file, locale)
    if (taken) return taken
    rmSync(aside, { force: true })
    await write(file, aside, pieces)
    const refused = refuse()
    if (!refused) renameSync(aside, file)
    return refused
  } catch (error) {
    // what the journal throws has codes of its own, and no path
    if (!isRefused(error) || !('syscall' in error)) throw error
    return unwritable(error, file, locale)
  } finally {
    rmSync(aside, { force: true })
  }
}
