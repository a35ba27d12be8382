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

/** Reads the checkpoint in the file of a note that one of these keys has signed. */
export const readCheckpoint = (
  file: string,
  keys: readonly VerifierKey[],
  locale: Locale,
): Outcome<ReadCheckpoint, Told> => {
  const note = readText(file, longestFile, locale)
  if (!note.ok) return note
  const checkpoint = openCheckpoint(note.value, keys)
  if (!checkpoint.ok) return refuseAs(checkpoint.refusals, (fault) => tellRefusal(fault, locale, file))
  return accept({ file, note: note.value, checkpoint: checkpoint.value })
}
