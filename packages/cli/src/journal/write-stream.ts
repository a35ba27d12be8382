import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { asideOf } from '@anlang/adapters/whole-file'
import type { Locale } from '@anlang/core'
import { isRefused } from '../read-text.js'
import type { Told } from '../told.js'
import { takenBy, unwritable } from '../write-text.js'

/** Whether a file is to be compressed: its name says so. */
const isCompressed = (file: string): boolean => /\.gz$/i.test(file)

const write = async (file: string, opened: FileHandle, pieces: AsyncIterable<string>): Promise<void> => {
  // flushed before it gets its name
  const target = opened.createWriteStream({ flush: true })
  await (isCompressed(file) ? pipeline(pieces, createGzip(), target) : pipeline(pieces, target))
}

/** Writes beside the place; what comes to no end, or is refused at its end, is removed. */
const writeWhole = async (
  file: string,
  pieces: AsyncIterable<string>,
  refuse: () => Told | undefined,
): Promise<Told | undefined> => {
  const aside = asideOf(file)
  try {
    // open before anything can fail, so that it is not made after it was removed
    await write(file, await open(aside.path, 'wx'), pieces)
    const refused = refuse()
    if (!refused) aside.giveName()
    return refused
  } finally {
    aside.remove()
  }
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
  try {
    return takenBy(file, locale) ?? (await writeWhole(file, pieces, refuse))
  } catch (error) {
    // what the journal throws has codes of its own, and no path
    if (!isRefused(error) || !('syscall' in error)) throw error
    return unwritable(error, file, locale)
  }
}
