import { type NoReceiptText, receiptIn, receiptTold } from '@anlang/adapters/receipt-page'
import { type Locale, type Outcome, refuseAs } from '@anlang/core'
import { type VerifiedReceipt, type VerifierKey, verifyReceipt } from '@anlang/workflows/log'
import type { Choices } from './choices.js'
import { counted } from './counted.js'
import { findingLine } from './explain/finding-line.js'
import type { Answer, Output } from './output.js'
import { readText } from './read-text.js'
import { refused } from './refused.js'
import { readVerifierKeys } from './signing/read-verifier-keys.js'
import { tellRefusal } from './signing/tell-refusal.js'
import type { Told } from './told.js'

/** The longest receipt that is read, in characters: some hundred times a decision with twenty findings. */
const longestReceipt = 2_000_000

const believed: Readonly<Record<Locale, (origin: string, facts: string) => string>> = {
  vi: (origin, facts) => `Phiếu đúng: ${origin} đã ký xác nhận việc này, trong ${facts} của sổ.`,
  en: (origin, facts) => `The receipt holds: ${origin} has signed that this is on record, among ${facts} of its log.`,
}

const noReceipt: Readonly<Record<Locale, (refusal: NoReceiptText) => string>> = {
  vi: (refusal) =>
    refusal.code === 'codes_missing'
      ? `Thiếu mã ${refusal.missing.join(', ')} trong ${refusal.of} mã. Hãy quét nốt và ghi mỗi mã một dòng.`
      : 'Đây không phải phiếu xác nhận: cần JSON, hoặc nội dung các mã QR, mỗi mã một dòng. Hãy lấy lại phiếu.',
  en: (refusal) =>
    refusal.code === 'codes_missing'
      ? `Of ${refusal.of} codes these are missing: ${refusal.missing.join(', ')}. Scan them too, one code on a line.`
      : 'This is no receipt: it has to be JSON, or the texts of the QR codes, one on a line. Get the receipt again.',
}

const check = async (
  text: string,
  keys: readonly VerifierKey[],
  file: string,
  locale: Locale,
): Promise<Outcome<VerifiedReceipt, Told>> => {
  const receipt = await receiptIn(text)
  if (!receipt.ok) {
    return refuseAs(receipt.refusals, (refusal) => ({ code: refusal.code, file, sentence: noReceipt[locale](refusal) }))
  }
  const verified = verifyReceipt(receipt.value, keys)
  return verified.ok ? verified : refuseAs(verified.refusals, (refusal) => tellRefusal(refusal, locale, file))
}

const tellShown = (verified: VerifiedReceipt, output: Output): Answer => {
  const { locale, print, paint } = output
  const { decision, procedure, checkpoint } = verified
  const { origin, size } = checkpoint
  const { title, rows, findings } = receiptTold(verified, locale)
  print(`${paint('good', '✓')} ${believed[locale](origin, counted(size, 'fact', locale))}`)
  print(title)
  for (const [label, value] of rows) print(`  ${label}: ${value}`)
  if (findings) print(findings.verdict)
  for (const finding of findings?.findings ?? []) print(findingLine(finding, output))
  return { exit: 0, body: { believed: true, decision, procedure, origin, size, ...(findings ? { findings } : {}) } }
}

/** Says what a receipt shows to whoever trusts these keys, or why it is not believed. It asks nobody else. */
export const tellReceipt = async (file: string, output: Output, { key = [] }: Choices): Promise<Answer> => {
  const { locale } = output
  const keys = readVerifierKeys(key, locale)
  if (!keys.ok) return refused(keys.refusals, output)
  const text = readText(file, longestReceipt, locale)
  if (!text.ok) return refused(text.refusals, output)
  const verified = await check(text.value, keys.value, file, locale)
  if (verified.ok) return tellShown(verified.value, output)
  return { ...refused(verified.refusals, output, 1), body: { believed: false } }
}
