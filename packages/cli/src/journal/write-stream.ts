import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { asideOf } from '@anlang/adapters/whole-file'
import type { Locale } from '@anlang/core'
import { cleanWhenStopped } from '../clean-when-stopped.js'
import { isOutlet } from '../is-outlet.js'
import { isRefused } from '../read-text.js'
import type { Told } from '../told.js'
import { takenBy, unwritable } from '../write-text.js'

/** Whether a file is to be compressed: its name says so. */
const isCompressed = (file: string): boolean => /\.gz$/i.test(file)

const write = async (
  file: string,
  opened: FileHandle,
  pieces: AsyncIterable<string>,
  flush: boolean,
): Promise<void> => {
  const target = opened.createWriteStream({ flush })
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
    // flushed before it gets its name
    await write(file, await open(aside.path, 'wx'), pieces, true)
    const refused = refuse()
    if (!refused) aside.giveName()
    return refused
  } finally {
    aside.remove()
  }
}

/** Passes on what there is; what is refused at its end is out by then. */
const passOn = async (
  file: string,
  pieces: AsyncIterable<string>,
  refuse: () => Told | undefined,
): Promise<Told | undefined> => {
  await write(file, await open(file, 'w'), pieces, false)
  return refuse()
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
    if (isOutlet(file)) return await passOn(file, pieces, refuse)
    return takenBy(file, locale) ?? (await cleanWhenStopped(() => writeWhole(file, pieces, refuse)))
  } catch (error) {
    // what the journal throws has codes of its own, and no path
    if (!isRefused(error) || !('syscall' in error)) throw error
    return unwritable(error, file, locale)
  }
}
