import { type Digest, merkleRoot } from '@anlang/workflows/log'

/** The root of a log in base64, as checkpoints have it. */
export const logRoot = (leaves: readonly Digest[]): string => btoa(String.fromCharCode(...merkleRoot(leaves)))
