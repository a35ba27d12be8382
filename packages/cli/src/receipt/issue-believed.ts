import { accept, type Locale, type Outcome, refuse, refuseAs } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import {
  checkLog,
  type DecisionReceipt,
  type Digest,
  issueReceipt,
  type VerifiedReceipt,
  type VerifierKey,
  verifyReceipt,
} from '@anlang/workflows/log'
import { logFaultCodes } from '../audit/compare-checkpoints.js'
import { unlessUnreadable } from '../audit/unless-unreadable.js'
import type { ReadCheckpoint } from '../signing/read-checkpoint.js'
import { tellRefusal } from '../signing/tell-refusal.js'
import type { Told } from '../told.js'
import { lastDecision } from './last-decision.js'

/** Of which fact a receipt is asked for, and with what it is given. */
export interface AskedReceipt {
  readonly path: string
  readonly dossier: string
  /** The last decision where none is said, or else the last fact with findings, or the last of all. */
  readonly version: number | undefined
  readonly keys: readonly VerifierKey[]
  readonly read: ReadCheckpoint
}

/** A receipt, and what it shows to whoever has the keys. */
export interface IssuedReceipt {
  readonly receipt: DecisionReceipt
  readonly verified: VerifiedReceipt
}

const sentences = {
  vi: {
    absent: (dossier: string) => `Không có hồ sơ “${dossier}” trong sổ này. Hãy kiểm tra mã hồ sơ.`,
    apart: (call: string) => `Sổ không còn như đã xác nhận, nên không cấp phiếu. Xem: ${call}`,
    changed: (call: string) => `Hồ sơ đã bị sửa, nên không cấp phiếu. Xem: ${call}`,
  },
  en: {
    absent: (dossier: string) => `There is no dossier “${dossier}” in this record. Check its id.`,
    apart: (call: string) => `The log is not what was vouched for, and no receipt is given. See: ${call}`,
    changed: (call: string) => `The dossier was changed, and no receipt is given. See: ${call}`,
  },
} as const

const apart = (leaves: readonly Digest[], { path, read }: AskedReceipt, locale: Locale): Told | undefined => {
  const found = checkLog(leaves, read.checkpoint)
  const sentence = sentences[locale].apart(`anlang audit ${path} --checkpoint ${read.file} --key …`)
  return found && { code: logFaultCodes[found.fault], file: read.file, sentence }
}

/** Issues a receipt that whoever has the keys will believe; nothing of a record that is not what it was. */
export const issueBelieved = async (
  journal: Journal,
  leaves: readonly Digest[],
  asked: AskedReceipt,
  locale: Locale,
): Promise<Outcome<IssuedReceipt, Told>> => {
  const { path, dossier, keys, read } = asked
  const { absent, changed } = sentences[locale]
  const isApart = apart(leaves, asked, locale)
  if (isApart) return refuse(isApart)
  const tampered: Told = { code: 'changed', place: dossier, sentence: changed(`anlang audit ${path}`) }
  const facts = await unlessUnreadable(() => journal.read(dossier))
  if (!facts) return refuse(tampered)
  const last = lastDecision(facts)
  if (!last) return refuse({ code: 'unknown_dossier', place: dossier, sentence: absent(dossier) })
  const version = asked.version ?? last.version
  const receipt = await issueReceipt({ journal, leaves, ...read }, { dossier, version })
  if (!receipt.ok) return refuseAs(receipt.refusals, (refusal) => tellRefusal(refusal, locale))
  const verified = verifyReceipt(receipt.value, keys)
  return verified.ok ? accept({ receipt: receipt.value, verified: verified.value }) : refuse(tampered)
}
