import {
  describeOverlayFileFault,
  longestOverlayFile,
  type OverlayFile,
  readOverlayFile,
} from '@anlang/adapters/overlay-file'
import { accept, type Locale, type Outcome, refuseAs } from '@anlang/core'
import type { ExitCode } from './output.js'
import { readText } from './read-text.js'
import type { Told } from './told.js'

/** A file of values with their places. */
export interface ReadFile extends OverlayFile {
  readonly file: string
}

/** Reads YAML or JSON from a file; every fault with its line and column. */
export const readValues = (file: string, locale: Locale): Outcome<ReadFile, Told> => {
  const text = readText(file, longestOverlayFile, locale)
  if (!text.ok) return text
  const read = readOverlayFile(text.value)
  if (read.ok) return accept({ file, ...read.value })
  return refuseAs(read.refusals, (fault) => {
    const { code, line, column } = fault
    return { code, file, line, column, sentence: describeOverlayFileFault(fault, locale) }
  })
}

const unaskable: ReadonlySet<string> = new Set(['unreadable', 'unwritable', 'not_utf8'])

/** The exit for what was told: a file that cannot be opened could not be asked about. */
export const exitFor = (told: readonly Told[]): ExitCode => {
  if (told.length === 0) return 0
  return told.some(({ code }) => unaskable.has(code)) ? 2 : 1
}
