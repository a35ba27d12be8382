import { type Digest, emptyTree, nodeDigest } from './digest.js'

/** The greatest power of two below a number above 1: how many leaves the left side of a tree has. */
const leftSize = (leaves: number): number => {
  let size = 1
  while (size * 2 < leaves) size *= 2
  return size
}

const rootOver = (leaves: readonly Digest[], from: number, to: number): Digest => {
  const [only] = to - from === 1 ? leaves.slice(from, to) : []
  if (only) return only
  const middle = from + leftSize(to - from)
  return nodeDigest(rootOver(leaves, from, middle), rootOver(leaves, middle, to))
}

const checkSize = (size: number, of: number): void => {
  if (!Number.isInteger(size) || size < 0 || size > of) throw new Error(`a tree of ${of} leaves has none of ${size}`)
}

/**
 * The root of the Merkle tree over the first `size` leaves (RFC 9162, 2.1.1; the tree of RFC 6962).
 *
 * @example
 * ```ts
 * merkleRoot([leafDigest(new Uint8Array())])[0] // => 0x6e
 * ```
 */
export const merkleRoot = (leaves: readonly Digest[], size: number = leaves.length): Digest => {
  checkSize(size, leaves.length)
  return size === 0 ? emptyTree : rootOver(leaves, 0, size)
}

const pathWithin = (leaves: readonly Digest[], index: number, from: number, to: number): readonly Digest[] => {
  if (to - from === 1) return []
  const middle = from + leftSize(to - from)
  return index < middle
    ? [...pathWithin(leaves, index, from, middle), rootOver(leaves, middle, to)]
    : [...pathWithin(leaves, index, middle, to), rootOver(leaves, from, middle)]
}

/**
 * The hashes beside the way from a leaf to the root over the first `size` leaves, from the leaf upwards (RFC 9162,
 * 2.1.3.1): with them anybody who has the leaf and the root can tell that it is in the tree.
 *
 * @example
 * ```ts
 * inclusionProof([leafDigest(new Uint8Array([1])), leafDigest(new Uint8Array([2]))], 0).length // => 1
 * ```
 */
export const inclusionProof = (
  leaves: readonly Digest[],
  index: number,
  size: number = leaves.length,
): readonly Digest[] => {
  checkSize(size, leaves.length)
  if (!Number.isInteger(index) || index < 0 || index >= size) throw new Error(`a tree of ${size} has no leaf ${index}`)
  return pathWithin(leaves, index, 0, size)
}

/** `whole` says whether the old tree is all of what is looked at, whose root the reader then has already. */
const oldWithin = (
  leaves: readonly Digest[],
  old: number,
  { from, to, whole }: { readonly from: number; readonly to: number; readonly whole: boolean },
): readonly Digest[] => {
  if (old === to - from) return whole ? [] : [rootOver(leaves, from, to)]
  const left = leftSize(to - from)
  const middle = from + left
  return old <= left
    ? [...oldWithin(leaves, old, { from, to: middle, whole }), rootOver(leaves, middle, to)]
    : [...oldWithin(leaves, old - left, { from: middle, to, whole: false }), rootOver(leaves, from, middle)]
}

/**
 * The hashes by which anybody who has the root of the first `old` leaves and that of the first `size` can tell that the
 * one tree only grew into the other (RFC 9162, 2.1.4.1). Nothing has to be shown for an empty or an equal tree.
 *
 * @example
 * ```ts
 * consistencyProof([leafDigest(new Uint8Array([1])), leafDigest(new Uint8Array([2]))], 1).length // => 1
 * ```
 */
export const consistencyProof = (
  leaves: readonly Digest[],
  old: number,
  size: number = leaves.length,
): readonly Digest[] => {
  checkSize(size, leaves.length)
  checkSize(old, size)
  return old === 0 ? [] : oldWithin(leaves, old, { from: 0, to: size, whole: true })
}
