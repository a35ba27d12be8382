export { procedureHash, ruleSetHash } from '../integrity/content-hash.js'
export { checkLog, type LogFault } from './check-log.js'
export {
  type Checkpoint,
  type CheckpointRefusal,
  formatCheckpoint,
  openCheckpoint,
  signCheckpoint,
} from './checkpoint.js'
export {
  type DecisionReceipt,
  issueReceipt,
  type NoReceipt,
  type ReceiptSource,
  type ShownFact,
} from './decision-receipt.js'
export { type Digest, isSameDigest, leafDigest } from './digest.js'
export { logLeaf } from './log-leaf.js'
export { consistencyProof, inclusionProof, merkleRoot } from './merkle-tree.js'
export {
  createSignerKey,
  formatSignerKey,
  formatVerifierKey,
  type NotAKey,
  parseSignerKey,
  parseVerifierKey,
  type SignerKey,
  type VerifierKey,
} from './note-key.js'
export { readLog } from './read-log.js'
export { describeReceiptRefusal } from './receipt-words.js'
export { type NoteRefusal, openNote, signNote } from './signed-note.js'
export { isConsistent, isIncluded, type TreeHead } from './verify-proof.js'
export { type ReceiptRefusal, type VerifiedReceipt, verifyReceipt } from './verify-receipt.js'
