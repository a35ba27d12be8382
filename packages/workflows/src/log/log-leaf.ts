import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Recorded } from '../engine/journal.js'
import { canonicalJson } from '../integrity/canonical-json.js'
import { type Digest, leafDigest } from './digest.js'

/**
 * The leaf of a head that a dossier once had: its name, version and the hash of its last fact, which rests on all before.
 *
 * @example
 * ```ts
 * logLeaf({ dossier: 'hồ-sơ-1', version: 1, hash: 'ab' }).length // => 32
 * ```
 */
export const logLeaf = ({ dossier, version, hash }: Pick<Recorded, 'dossier' | 'version' | 'hash'>): Digest =>
  leafDigest(utf8ToBytes(canonicalJson({ dossier, hash, version })))
