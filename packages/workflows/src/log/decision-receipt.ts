import { accept, type Outcome, refuse } from '@anlang/core'
import type { Fact } from '../dossier/fact.js'
import type { Journal, Recorded } from '../engine/journal.js'
import { toBase64 } from './base64.js'
import type { Checkpoint } from './checkpoint.js'
import { type Digest, isSameDigest } from './digest.js'
import { logLeaf } from './log-leaf.js'
import { inclusionProof } from './merkle-tree.js'

/** A fact with its way to the root of the log. Its hash is not told: who checks makes it anew. */
export interface ShownFact {
  readonly dossier: string
  readonly version: number
  readonly previous: string
  readonly fact: Fact
  /** Its place in the log, and the hashes beside its way up, in base64. */
  readonly index: number
  readonly proof: readonly string[]
}

/**
 * All that anybody needs to check a decision without asking us: the fact that put the dossier under its procedure, the
 * decision with its findings and the hashes of procedure and rules, and a checkpoint that has both.
 */
export interface DecisionReceipt {
  readonly anlang: 1
  /** The opening or the last migration, and the decision; one where they are the same. */
  readonly facts: readonly ShownFact[]
  /** The signed note. */
  readonly checkpoint: string
}

/** Why no receipt can be given. */
export type NoReceipt =
  | { readonly code: 'unknown_fact'; readonly dossier: string; readonly version: number; readonly facts: number }
  | {
      readonly code: 'after_checkpoint'
      readonly dossier: string
      readonly version: number
      readonly index: number
      readonly size: number
    }

/** Where receipts are given from. */
export interface ReceiptSource {
  readonly journal: Pick<Journal, 'read'>
  /** The log as `readLog` gives it. */
  readonly leaves: readonly Digest[]
  /** The signed note, and what it says. */
  readonly note: string
  readonly checkpoint: Checkpoint
}

const shown = ({ leaves, checkpoint: { size } }: ReceiptSource, recorded: Recorded): Outcome<ShownFact, NoReceipt> => {
  const { dossier, version, previous, fact } = recorded
  const leaf = logLeaf(recorded)
  const index = leaves.findIndex((one) => isSameDigest(one, leaf))
  if (index < 0 || index >= size) return refuse({ code: 'after_checkpoint', dossier, version, index, size })
  const proof = inclusionProof(leaves, index, size).map(toBase64)
  return accept({ dossier, version, previous, fact, index, proof })
}

/** Says under which procedure the dossier goes on from then. */
const placesUnder = ({ fact }: Recorded): boolean => fact.type === 'DossierOpened' || fact.type === 'DossierMigrated'

/** The receipt of a fact, as long as the checkpoint has it. */
export const issueReceipt = async (
  source: ReceiptSource,
  { dossier, version }: Pick<Recorded, 'dossier' | 'version'>,
): Promise<Outcome<DecisionReceipt, NoReceipt>> => {
  const facts = await source.journal.read(dossier)
  const decision = facts[version - 1]
  if (!decision) return refuse({ code: 'unknown_fact', dossier, version, facts: facts.length })
  const under = facts.slice(0, version).findLast(placesUnder)
  const told: ShownFact[] = []
  for (const one of new Set([under ?? decision, decision])) {
    const fact = shown(source, one)
    if (!fact.ok) return fact
    told.push(fact.value)
  }
  return accept({ anlang: 1, facts: told, checkpoint: source.note })
}
