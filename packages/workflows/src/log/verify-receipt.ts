import { accept, type Outcome, refuse } from '@anlang/core'
import * as z from 'zod'
import type { DefinitionStamp, Fact } from '../dossier/fact.js'
import type { Recorded } from '../engine/journal.js'
import { canonicalJson } from '../integrity/canonical-json.js'
import { chain } from '../integrity/chain.js'
import { fromBase64 } from './base64.js'
import { type Checkpoint, type CheckpointRefusal, openCheckpoint } from './checkpoint.js'
import type { ShownFact } from './decision-receipt.js'
import { logLeaf } from './log-leaf.js'
import type { VerifierKey } from './note-key.js'
import { isIncluded } from './verify-proof.js'

/** What a receipt that holds shows. */
export interface VerifiedReceipt {
  readonly decision: Recorded
  /** The procedure that the decision was made under. */
  readonly procedure: DefinitionStamp
  readonly checkpoint: Checkpoint
}

/** Why a receipt is not believed. */
export type ReceiptRefusal =
  | CheckpointRefusal
  | { readonly code: 'not_a_receipt'; readonly paths: readonly string[] }
  /** The fact is not the one that was recorded: something in it, or its place, was changed. */
  | { readonly code: 'not_in_log'; readonly dossier: string; readonly version: number }
  /** The facts are not of one dossier, in their order. */
  | { readonly code: 'facts_apart'; readonly dossiers: readonly string[] }
  /** The decision was made under another procedure than the one that is shown beside it. */
  | { readonly code: 'procedures_apart'; readonly decided: DefinitionStamp; readonly shown: DefinitionStamp }

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** Of a fact what every one has; the rest is vouched for by its hash. */
const factSchema = z.looseObject({
  type: z.string(),
  at: z.string(),
  on: day,
  by: z.looseObject({ position: z.string(), unit: z.string(), person: z.string() }),
})

const shownSchema = z.strictObject({
  dossier: z.string(),
  version: z.int().min(1),
  previous: z.string(),
  fact: factSchema,
  index: z.int().min(0),
  proof: z.array(z.string()).max(64),
})

const receiptSchema = z.strictObject({
  anlang: z.literal(1),
  facts: z.array(shownSchema).min(1).max(2),
  checkpoint: z.string(),
})

/** The fact with the hash that follows from it: a changed one has another. */
const recordedIn = ({ dossier, version, previous, fact }: ShownFact): Recorded =>
  chain(dossier, version, previous, fact)

const stands = (shown: ShownFact, checkpoint: Checkpoint): boolean => {
  const proof = shown.proof.map(fromBase64).filter((digest) => digest !== undefined)
  const leaf = logLeaf(recordedIn(shown))
  return proof.length === shown.proof.length && isIncluded({ leaf, index: shown.index, proof }, checkpoint)
}

const procedureIn = (fact: Fact): DefinitionStamp | undefined => {
  if ('procedure' in fact) return fact.procedure
  return 'to' in fact && typeof fact.to === 'object' ? (fact.to ?? undefined) : undefined
}

const parse = (receipt: unknown): Outcome<{ facts: readonly ShownFact[]; checkpoint: string }, ReceiptRefusal> => {
  const parsed = receiptSchema.safeParse(receipt)
  if (!parsed.success) {
    return refuse({ code: 'not_a_receipt', paths: parsed.error.issues.map(({ path }) => path.join('.')) })
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what its hash does not vouch for is refused below
  return accept(parsed.data as unknown as { facts: readonly ShownFact[]; checkpoint: string })
}

/** The procedure that a decision names itself, where it names another; one that an earlier release wrote names none. */
const otherProcedure = ({ under }: Fact, shown: DefinitionStamp): DefinitionStamp | undefined =>
  under && canonicalJson(under) !== canonicalJson(shown) ? under : undefined

/**
 * Checks a receipt with the keys of the offices that the reader trusts, and with nothing else: no journal, no network.
 * The decision is what the log had under the checkpoint that one of these offices has signed, letter for letter.
 */
export const verifyReceipt = (
  receipt: unknown,
  keys: readonly VerifierKey[],
): Outcome<VerifiedReceipt, ReceiptRefusal> => {
  const parsed = parse(receipt)
  if (!parsed.ok) return parsed
  const { facts, checkpoint: note } = parsed.value
  const checkpoint = openCheckpoint(note, keys)
  if (!checkpoint.ok) return checkpoint
  const stray = facts.find((one) => !stands(one, checkpoint.value))
  if (stray) return refuse({ code: 'not_in_log', dossier: stray.dossier, version: stray.version })
  const [under, decision = under] = facts
  const procedure = under && procedureIn(under.fact)
  if (!under || !decision || !procedure) return refuse({ code: 'not_a_receipt', paths: ['facts'] })
  if (under.dossier !== decision.dossier || under.version > decision.version) {
    return refuse({ code: 'facts_apart', dossiers: facts.map(({ dossier }) => dossier) })
  }
  const decided = otherProcedure(decision.fact, procedure)
  if (decided) return refuse({ code: 'procedures_apart', decided, shown: procedure })
  return accept({ decision: recordedIn(decision), procedure, checkpoint: checkpoint.value })
}
