import type { Journal } from '@anlang/workflows'
import {
  createSignerKey,
  type DecisionReceipt,
  issueReceipt,
  openCheckpoint,
  readLog,
  type SignerKey,
  signCheckpoint,
} from '@anlang/workflows/log'
import { openOffice } from './office.js'
import { evaluated } from './recognised.js'

/** A new key of an office. */
export const officeKey = (name = 'xa-vinh-phuc.example'): SignerKey => {
  const key = createSignerKey(name)
  if (!key.ok) throw new Error(name)
  return key.value
}

/** A journal in which a neighbourhood was recognised. */
export const withRecognition = async (journal: Journal): Promise<Journal> => {
  await evaluated(openOffice({ journal }), 'register', 'selfAssess', 'appraise', 'recognise')
  return journal
}

/** The receipt of a fact under a checkpoint of all that the journal has now. */
export const receiptOf = async (
  journal: Journal,
  key: SignerKey,
  fact = { dossier: 'đánh-giá', version: 5 },
): Promise<DecisionReceipt> => {
  const leaves = await readLog(journal)
  const note = signCheckpoint(leaves, key)
  const checkpoint = openCheckpoint(note, [key])
  const receipt = checkpoint.ok
    ? await issueReceipt({ journal, leaves, note, checkpoint: checkpoint.value }, fact)
    : checkpoint
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.refusals))
  return receipt.value
}
