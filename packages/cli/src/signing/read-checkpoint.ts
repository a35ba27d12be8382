import { accept, type Locale, type Outcome, refuseAs } from '@anlang/core'
import { type Checkpoint, openCheckpoint, type VerifierKey } from '@anlang/workflows/log'
import { readText } from '../read-text.js'
import type { Told } from '../told.js'
import { tellRefusal } from './tell-refusal.js'

const longestFile = 20_000

/** A note that is believed: its file, its text and what it vouches for. */
export interface ReadCheckpoint {
  readonly file: string
  readonly note: string
  readonly checkpoint: Checkpoint
}

/** A note with the line ends that were signed: mail and editors write others, and more or fewer at the end. */
const asSigned = (text: string): string => `${text.replaceAll('\r\n', '\n').trimEnd()}\n`

/** Reads the checkpoint in the file of a note that one of these keys has signed. */
export const readCheckpoint = (
  file: string,
  keys: readonly VerifierKey[],
  locale: Locale,
): Outcome<ReadCheckpoint, Told> => {
  const text = readText(file, longestFile, locale)
  if (!text.ok) return text
  const note = asSigned(text.value)
  const checkpoint = openCheckpoint(note, keys)
  if (!checkpoint.ok) return refuseAs(checkpoint.refusals, (fault) => tellRefusal(fault, locale, file))
  return accept({ file, note, checkpoint: checkpoint.value })
}
