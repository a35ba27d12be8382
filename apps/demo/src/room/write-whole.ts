import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

/** Writes a small file so that a reader, or who starts after a cut of the power, finds the old text or the new one. */
export const writeWhole = (file: string, text: string): void => {
  const beside = `${file}.new`
  const handle = openSync(beside, 'w')
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(beside, file)
}
