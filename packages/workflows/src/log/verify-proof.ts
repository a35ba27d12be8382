import { type Digest, isSameDigest, nodeDigest } from './digest.js'

/** A tree as a checkpoint tells it. */
export interface TreeHead {
  readonly size: number
  readonly root: Digest
}

const half = (count: number): number => Math.floor(count / 2)
const isOdd = (count: number): boolean => count % 2 === 1

/** Goes up while the node is a left one without a brother: such a one is handed on as it is. */
const risen = (node: number, last: number): readonly [number, number] => {
  let [one, other] = [node, last]
  while (!isOdd(one) && one !== 0) [one, other] = [half(one), half(other)]
  return [one, other]
}

/**
 * Whether a leaf stands at this place of a tree (RFC 9162, 2.1.3.2).
 *
 * @example
 * ```ts
 * const leaf = leafDigest(new Uint8Array([1]))
 * isIncluded({ leaf, index: 0, proof: [] }, { size: 1, root: leaf }) // => true
 * ```
 */
export const isIncluded = (
  { leaf, index, proof }: { readonly leaf: Digest; readonly index: number; readonly proof: readonly Digest[] },
  { size, root }: TreeHead,
): boolean => {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false
  let [node, last] = [index, size - 1]
  let hash = leaf
  for (const beside of proof) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      hash = nodeDigest(beside, hash)
      ;[node, last] = risen(node, last)
    } else hash = nodeDigest(hash, beside)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 && isSameDigest(hash, root)
}

/** Walks a proof from the old tree's rightmost whole part upwards, building both roots at once. */
const bothRoots = (
  [first, ...others]: readonly Digest[],
  old: number,
  size: number,
): readonly [Digest, Digest] | undefined => {
  if (!first) return undefined
  let [node, last] = [old - 1, size - 1]
  while (isOdd(node)) [node, last] = [half(node), half(last)]
  let [before, after] = [first, first]
  for (const beside of others) {
    if (last === 0) return undefined
    if (isOdd(node) || node === last) {
      ;[before, after] = [nodeDigest(beside, before), nodeDigest(beside, after)]
      ;[node, last] = risen(node, last)
    } else after = nodeDigest(after, beside)
    ;[node, last] = [half(node), half(last)]
  }
  return last === 0 ? [before, after] : undefined
}

const isPowerOfTwo = (count: number): boolean => Number.isInteger(Math.log2(count))

/**
 * Whether one tree is the beginning of another (RFC 9162, 2.1.4.2): nothing that stood in it was changed or dropped.
 *
 * @example
 * ```ts
 * const head = { size: 1, root: leafDigest(new Uint8Array([1])) }
 * isConsistent(head, head, []) // => true
 * ```
 */
export const isConsistent = (old: TreeHead, now: TreeHead, proof: readonly Digest[]): boolean => {
  if (old.size > now.size) return false
  if (old.size === now.size) return proof.length === 0 && isSameDigest(old.root, now.root)
  if (old.size === 0) return proof.length === 0
  // the root of a whole old tree is not told again: whoever asks has it
  const path = isPowerOfTwo(old.size) ? [old.root, ...proof] : proof
  const roots = bothRoots(path, old.size, now.size)
  return roots !== undefined && isSameDigest(roots[0], old.root) && isSameDigest(roots[1], now.root)
}
