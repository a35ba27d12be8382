import { accept, type Outcome, refuse } from '@anlang/core'
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from './base64.js'

/** Ed25519, in the numbering of signed notes. */
const algorithm = 1
const keyLength = 32

/** A key that signatures are checked with. */
export interface VerifierKey {
  readonly name: string
  /** The first four bytes of the hash of name and key, in hex: tells keys of one name apart. */
  readonly id: string
  readonly publicKey: Uint8Array
}

/** A key that notes are signed with. Whoever has it can sign in its name. */
export interface SignerKey extends VerifierKey {
  readonly secret: Uint8Array
}

/** Why a text is not a key. */
export interface NotAKey {
  readonly code: 'not_a_key'
  readonly fault: 'form' | 'name' | 'algorithm' | 'length' | 'id'
}

const idOf = (name: string, publicKey: Uint8Array): string => {
  const text = concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(algorithm), publicKey)
  return bytesToHex(sha256(text).subarray(0, 4))
}

/** A name has no space and no plus, or a signature line and a key could not be read again. */
const isName = (name: string): boolean => /^[^\s+]+$/u.test(name)

const keyBytes = (text: string): Outcome<Uint8Array, NotAKey> => {
  const bytes = fromBase64(text)
  if (!bytes) return refuse({ code: 'not_a_key', fault: 'form' })
  if (bytes[0] !== algorithm) return refuse({ code: 'not_a_key', fault: 'algorithm' })
  return bytes.length === keyLength + 1 ? accept(bytes.subarray(1)) : refuse({ code: 'not_a_key', fault: 'length' })
}

/** Splits `name+id+base64` from its end: base64 may have a plus in it, a name and an id have none. */
const parts = (text: string): readonly [string, string, string] | undefined => {
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text.trim())
  const [, name, id, key] = match ?? []
  return name !== undefined && id !== undefined && key !== undefined ? [name, id, key] : undefined
}

const keyOf = (
  text: string,
  publicOf: (bytes: Uint8Array) => Uint8Array,
): Outcome<VerifierKey & { readonly bytes: Uint8Array }, NotAKey> => {
  const found = parts(text)
  if (!found) return refuse({ code: 'not_a_key', fault: 'form' })
  const [name, id, key] = found
  if (!isName(name)) return refuse({ code: 'not_a_key', fault: 'name' })
  const bytes = keyBytes(key)
  if (!bytes.ok) return bytes
  const publicKey = publicOf(bytes.value)
  return idOf(name, publicKey) === id
    ? accept({ name, id, publicKey, bytes: bytes.value })
    : refuse({ code: 'not_a_key', fault: 'id' })
}

/** Reads a key that signatures are checked with, `name+id+base64`, as Go's `note` package writes it. */
export const parseVerifierKey = (text: string): Outcome<VerifierKey, NotAKey> => {
  const key = keyOf(text, (bytes) => bytes)
  if (!key.ok) return key
  const { bytes: _, ...verifier } = key.value
  return accept(verifier)
}

const secretMark = 'PRIVATE+KEY+'

/** Reads a key that notes are signed with, `PRIVATE+KEY+name+id+base64`. */
export const parseSignerKey = (text: string): Outcome<SignerKey, NotAKey> => {
  if (!text.startsWith(secretMark)) return refuse({ code: 'not_a_key', fault: 'form' })
  const key = keyOf(text.slice(secretMark.length), (secret) => ed25519.getPublicKey(secret))
  if (!key.ok) return key
  const { bytes: secret, ...verifier } = key.value
  return accept({ ...verifier, secret })
}

const written = (name: string, id: string, bytes: Uint8Array): string =>
  `${name}+${id}+${toBase64(concatBytes(Uint8Array.of(algorithm), bytes))}`

/** A key as text, to be handed to whoever checks. */
export const formatVerifierKey = ({ name, id, publicKey }: VerifierKey): string => written(name, id, publicKey)

/** A key as text, to be kept where only the signing office reads it. */
export const formatSignerKey = ({ name, id, secret }: SignerKey): string => secretMark + written(name, id, secret)

/**
 * A new key for an office that signs. Its name is like an address without spaces: `xa-quang-nhieu.vn/an-lang`.
 *
 * @example
 * ```ts
 * const key = createSignerKey('anlang.example/xã')
 * key.ok && key.value.name // => 'anlang.example/xã'
 * ```
 */
export const createSignerKey = (name: string): Outcome<SignerKey, NotAKey> => {
  if (!isName(name)) return refuse({ code: 'not_a_key', fault: 'name' })
  const secret = ed25519.utils.randomSecretKey()
  const publicKey = ed25519.getPublicKey(secret)
  return accept({ name, id: idOf(name, publicKey), publicKey, secret })
}
