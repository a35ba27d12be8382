import { accept, type Outcome, refuse } from '@anlang/core'
import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from './base64.js'
import type { SignerKey, VerifierKey } from './note-key.js'

/** Why a note is not believed. */
export type NoteRefusal =
  | { readonly code: 'not_a_note' }
  | { readonly code: 'not_signed_by'; readonly keys: readonly string[]; readonly signedBy: readonly string[] }
  | { readonly code: 'signature_wrong'; readonly key: string }

const lineMark = '— '
const idLength = 4

/**
 * A text with a signature below it, in the form of C2SP signed-note and of Go's `note` package. The text ends with a
 * new line.
 */
export const signNote = (text: string, { name, id, secret }: SignerKey): string => {
  const signature = ed25519.sign(utf8ToBytes(text), secret)
  return `${text}\n${lineMark}${name} ${toBase64(concatBytes(hexToBytes(id), signature))}\n`
}

interface Signature {
  readonly name: string
  readonly id: string
  readonly bytes: Uint8Array
}

const signatureIn = (line: string): Signature | undefined => {
  const [name, encoded, ...rest] = line.startsWith(lineMark) ? line.slice(lineMark.length).split(' ') : []
  const bytes = encoded === undefined ? undefined : fromBase64(encoded)
  if (name === undefined || !bytes || bytes.length <= idLength || rest.length > 0) return undefined
  return { name, id: bytesToHex(bytes.subarray(0, idLength)), bytes: bytes.subarray(idLength) }
}

/** The text of a note and the signatures below it; whether they hold is another question. */
const partsOf = (note: string): { readonly text: string; readonly signatures: readonly Signature[] } | undefined => {
  const end = note.lastIndexOf(`\n\n${lineMark}`)
  // nothing that hides in what is shown: no control but the new line
  if (end < 0 || !note.endsWith('\n') || /(?!\n)\p{Cc}/u.test(note)) return undefined
  const lines = note.slice(end + 2, -1).split('\n')
  const signatures = lines.flatMap((line) => signatureIn(line) ?? [])
  return signatures.length === lines.length ? { text: note.slice(0, end + 1), signatures } : undefined
}

const isOf = (key: VerifierKey, { name, id }: Signature): boolean => key.name === name && key.id === id

const holds = ({ publicKey }: VerifierKey, text: string, { bytes }: Signature): boolean =>
  // strict, as RFC 8032 has it: no second signature passes for the same text
  bytes.length === 64 && ed25519.verify(bytes, utf8ToBytes(text), publicKey, { zip215: false })

/** The text of a note that one of these keys has signed. Signatures of other keys are passed over, as witnesses may add theirs. */
export const openNote = (note: string, keys: readonly VerifierKey[]): Outcome<string, NoteRefusal> => {
  const parts = partsOf(note)
  if (!parts) return refuse({ code: 'not_a_note' })
  const { text, signatures } = parts
  const known = signatures.flatMap((signature) => {
    const key = keys.find((one) => isOf(one, signature))
    return key ? [{ key, signature }] : []
  })
  const wrong = known.find(({ key, signature }) => !holds(key, text, signature))
  if (wrong) return refuse({ code: 'signature_wrong', key: wrong.key.name })
  if (known.length > 0) return accept(text)
  return refuse({
    code: 'not_signed_by',
    keys: keys.map(({ name, id }) => `${name}+${id}`),
    signedBy: signatures.map(({ name, id }) => `${name}+${id}`),
  })
}
