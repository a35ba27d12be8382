import { accept, type Outcome, refuse } from '@anlang/core'
import { fromBase64, toBase64 } from './base64.js'
import type { Digest } from './digest.js'
import { merkleRoot } from './merkle-tree.js'
import type { SignerKey, VerifierKey } from './note-key.js'
import { type NoteRefusal, openNote, signNote } from './signed-note.js'
import type { TreeHead } from './verify-proof.js'

/** What an office vouches for: that its log had so many facts, and which. */
export interface Checkpoint extends TreeHead {
  /** The name of the log. */
  readonly origin: string
}

/** Why a checkpoint is not believed. */
export type CheckpointRefusal = NoteRefusal | { readonly code: 'not_a_checkpoint' }

/** A checkpoint as text: origin, size and root, a line each (C2SP tlog-checkpoint). */
export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${toBase64(root)}\n`

const rootLength = 32

const checkpointIn = (text: string): Checkpoint | undefined => {
  // lines after the third are somebody's own, and are signed with the rest
  const [origin, size = '', encoded = ''] = text.split('\n')
  const root = fromBase64(encoded)
  if (!origin || !/^(?:0|[1-9]\d{0,14})$/.test(size) || root?.length !== rootLength) return undefined
  return { origin, size: Number(size), root }
}

/**
 * Signs what a log has now. Who is given the note, another office or a newspaper, can tell ever after whether anything
 * that stood in it then was changed or dropped, the newest facts included.
 */
export const signCheckpoint = (leaves: readonly Digest[], key: SignerKey, origin: string = key.name): string =>
  signNote(formatCheckpoint({ origin, size: leaves.length, root: merkleRoot(leaves) }), key)

/** The checkpoint in a note that one of these keys has signed. */
export const openCheckpoint = (note: string, keys: readonly VerifierKey[]): Outcome<Checkpoint, CheckpointRefusal> => {
  const text = openNote(note, keys)
  if (!text.ok) return text
  const checkpoint = checkpointIn(text.value)
  return checkpoint ? accept(checkpoint) : refuse({ code: 'not_a_checkpoint' })
}
