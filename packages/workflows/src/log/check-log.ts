import type { Checkpoint } from './checkpoint.js'
import { type Digest, isSameDigest } from './digest.js'
import { merkleRoot } from './merkle-tree.js'

/** What became of a log since a checkpoint. */
export type LogFault =
  /** Facts that the checkpoint vouches for are gone: so many stand, so many stood. */
  | { readonly fault: 'shorter'; readonly size: number; readonly stood: number }
  /** One of the facts that stood then is another now, or they stand in another order. */
  | { readonly fault: 'rewritten'; readonly stood: number }

/**
 * Whether a log still has all that a checkpoint vouches for, in its order; what came after is no matter of it.
 *
 * @example
 * ```ts
 * checkLog([], { origin: 'xã', size: 1, root: new Uint8Array(32) }) // => { fault: 'shorter', size: 0, stood: 1 }
 * ```
 */
export const checkLog = (leaves: readonly Digest[], { size, root }: Checkpoint): LogFault | undefined => {
  if (size > leaves.length) return { fault: 'shorter', size: leaves.length, stood: size }
  return isSameDigest(merkleRoot(leaves, size), root) ? undefined : { fault: 'rewritten', stood: size }
}
