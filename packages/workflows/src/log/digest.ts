import { sha256 } from '@noble/hashes/sha2.js'

/** SHA-256 of a tree: 32 bytes. */
export type Digest = Uint8Array

/** Bytes of a leaf begin with 0, those of a node with 1, so that nobody passes one off as the other (RFC 9162, 2.1.1). */
const leafMark = 0
const nodeMark = 1

const marked = (mark: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 1))
  bytes[0] = mark
  let place = 1
  for (const part of parts) {
    bytes.set(part, place)
    place += part.length
  }
  return bytes
}

/** The hash of a tree without leaves. */
export const emptyTree: Digest = sha256(new Uint8Array())

/** The hash of a leaf with this content. */
export const leafDigest = (content: Uint8Array): Digest => sha256(marked(leafMark, content))

/** The hash of a node over two others. */
export const nodeDigest = (left: Digest, right: Digest): Digest => sha256(marked(nodeMark, left, right))

/** Whether two hashes are the same. */
export const isSameDigest = (a: Digest, b: Digest): boolean =>
  a.length === b.length && a.every((byte, place) => byte === b[place])
