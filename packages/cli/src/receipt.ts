import { receiptPage } from '@anlang/adapters/receipt-page'
import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import { readLeaves } from './audit/read-leaves.js'
import type { Choices } from './choices.js'
import { deliver } from './deliver.js'
import { isPage } from './is-page.js'
import type { Answer, Output } from './output.js'
import { shownAddress } from './place/postgres-address.js'
import { type AskedReceipt, type IssuedReceipt, issueBelieved } from './receipt/issue-believed.js'
import { refused } from './refused.js'
import { readCheckpoint } from './signing/read-checkpoint.js'
import { readVerifierKeys } from './signing/read-verifier-keys.js'
import type { Told } from './told.js'
import { withJournal } from './with-journal.js'

const noNumber: Readonly<Record<Locale, (word: string) => string>> = {
  vi: (word) => `“${word}” không phải số thứ tự của việc. Hãy ghi một số từ 1, hoặc bỏ đi.`,
  en: (word) => `“${word}” is no number of a fact. Write a number from 1, or leave it out.`,
}

const numberIn = (word: string | undefined, locale: Locale): Outcome<number | undefined, Told> => {
  if (word === undefined) return accept(undefined)
  return /^[1-9]\d{0,8}$/.test(word)
    ? accept(Number(word))
    : refuse({ code: 'malformed_number', place: word, sentence: noNumber[locale](word) })
}

const askedIn = (
  [path = '', dossier = '', number]: readonly string[],
  { key = [], checkpoint: [file = ''] = [] }: Choices,
  locale: Locale,
): Outcome<AskedReceipt, Told> => {
  const version = numberIn(number, locale)
  if (!version.ok) return version
  const keys = readVerifierKeys(key, locale)
  if (!keys.ok) return keys
  const read = readCheckpoint(file, keys.value, locale)
  return read.ok ? accept({ path, dossier, version: version.value, keys: keys.value, read: read.value }) : read
}

const hand = async (
  { receipt, verified }: IssuedReceipt,
  out: string | undefined,
  output: Output,
): Promise<Told | undefined> => {
  const text = isPage(out) ? await receiptPage(receipt, verified, output.locale) : JSON.stringify(receipt, null, 2)
  return deliver(text, out, output)
}

/** Gives the receipt of a decision, which anybody checks with the public key of the office: as JSON, or a page to print. */
export const giveReceipt = (words: readonly string[], output: Output, choices: Choices): Answer | Promise<Answer> => {
  const asked = askedIn(words, choices, output.locale)
  if (!asked.ok) return refused(asked.refusals, output)
  const { path } = asked.value
  return withJournal(path, output, async (journal) => {
    output.progress(shownAddress(path))
    const { leaves } = await readLeaves(journal)
    output.progress('')
    const issued = await issueBelieved(journal, leaves, asked.value, output.locale)
    if (!issued.ok) return refused(issued.refusals, output)
    const unwritten = await hand(issued.value, choices.out, output)
    if (unwritten) return refused([unwritten], output)
    const { decision, checkpoint } = issued.value.verified
    const file = choices.out === undefined ? {} : { file: choices.out }
    const { dossier, version } = decision
    const { origin, size } = checkpoint
    return { exit: 0, body: { dossier, version, origin, size, receipt: issued.value.receipt, ...file } }
  })
}
