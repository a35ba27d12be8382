import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import { auditJournal } from './audit/audit-journal.js'
import { comparedInWords } from './audit/audit-words.js'
import { type Compared, compareCheckpoints, logFaultCodes } from './audit/compare-checkpoints.js'
import { readLeaves } from './audit/read-leaves.js'
import type { Choices } from './choices.js'
import type { Answer, Output } from './output.js'
import { exitFor, refused } from './refused.js'
import { type ReadCheckpoint, readCheckpoint } from './signing/read-checkpoint.js'
import { readVerifierKeys } from './signing/read-verifier-keys.js'
import type { Told } from './told.js'
import { withJournal } from './with-journal.js'

const inBody = ({ file, checkpoint: { origin, size }, fault, wholeUpTo }: Compared) => ({
  file,
  origin,
  size,
  whole: fault === undefined,
  ...(fault ? { fault: logFaultCodes[fault.fault] } : {}),
  ...(fault?.fault === 'rewritten' ? { from: wholeUpTo + 1, to: size } : {}),
})

/** Compares the log with each checkpoint that is believed; how many have a fault. */
const compare = async (journal: Journal, read: readonly ReadCheckpoint[], { locale, print, paint, tell }: Output) => {
  const compared = read.length === 0 ? [] : compareCheckpoints((await readLeaves(journal)).leaves, read)
  for (const one of compared) {
    const sentence = comparedInWords(one, locale)
    if (one.fault) tell({ code: logFaultCodes[one.fault.fault], file: one.file, sentence })
    else print(`${paint('good', '✓')} ${one.file}: ${sentence}`)
  }
  return compared
}

interface Notes {
  readonly believed: readonly ReadCheckpoint[]
  /** Notes that no key opens: nothing can be compared with them. */
  readonly unbelieved: readonly Told[]
}

const readNotes = ({ checkpoint: files = [], key = [] }: Choices, locale: Locale): Outcome<Notes, Told> => {
  const keys = readVerifierKeys(key, locale)
  if (!keys.ok) return keys
  const notes = files.map((file) => readCheckpoint(file, keys.value, locale))
  const told = notes.flatMap((one) => (one.ok ? [] : one.refusals))
  const [first, ...others] = told.filter((one) => exitFor([one]) === 2)
  if (first) return refuse(first, ...others)
  return accept({ believed: notes.flatMap((one) => (one.ok ? [one.value] : [])), unbelieved: told })
}

/**
 * Checks that nobody changed, dropped or moved a fact of a data file, nor the state kept beside it; and that all stands
 * that checkpoints elsewhere vouch for, the newest facts included.
 */
export const audit = (path: string, output: Output, choices: Choices): Answer | Promise<Answer> => {
  const notes = readNotes(choices, output.locale)
  if (!notes.ok) return refused(notes.refusals, output)
  const { believed, unbelieved } = notes.value
  return withJournal(path, output, async (journal) => {
    const audited = await auditJournal(journal, output)
    const compared = await compare(journal, believed, output)
    for (const one of unbelieved) output.tell(one)
    const isWhole =
      audited.broken + audited.unreadable + unbelieved.length === 0 && compared.every(({ fault }) => !fault)
    return { exit: isWhole ? 0 : 1, body: { ...audited, checkpoints: compared.map(inBody) } }
  })
}
