import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/**
 * SHA-256 (lower-case hex) of a value's canonical JSON (RFC 8785): the same for every order of its keys.
 *
 * @example
 * ```ts
 * contentHash({ a: 1, b: 2 }) === contentHash({ b: 2, a: 1 }) // => true
 * ```
 */
export const contentHash = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')))

const known = new WeakMap<object, string>()

/** The same for a definition, computed once: a definition never changes. */
export const definitionHash = (definition: object): string => {
  const hash = known.get(definition) ?? contentHash(definition)
  known.set(definition, hash)
  return hash
}
