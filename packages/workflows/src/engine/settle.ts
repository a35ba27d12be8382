import { accept, type Outcome, refuse } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import { contentHash } from '../integrity/content-hash.js'
import type { Appended, Journal } from './journal.js'
import type { Receipt } from './receipt.js'
import type { Workshop } from './workshop.js'
import { type Accepted, type Written, writeFact } from './write-fact.js'

/** How often a decision is made anew when another writer was faster, before the caller is told. */
const attempts = 5

/** What is settled: an id, the dossier, and all else that tells one command from another. */
interface Command {
  readonly id: string
  readonly dossier: string
}

const earlierReceipt = async (
  journal: Journal,
  command: Command,
  digest: string,
): Promise<Outcome<Receipt, Refusal> | undefined> => {
  const known = await journal.command(command.id)
  if (!known) return undefined
  const head = await journal.head(known.recorded.dossier)
  if (!head || known.digest !== digest) return refuse({ code: 'command_reused', command: command.id })
  return accept({ recorded: known.recorded, dossier: head.dossier, repeated: true })
}

type Lost = Extract<Appended, { ok: false }>

const claimRefusal = ({ key, dossier }: Extract<Lost, { code: 'claimed' }>): Refusal => ({
  code: key.startsWith('award/') ? 'already_awarded' : 'dossier_exists',
  dossier,
})

type Tried = { readonly answer: Outcome<Receipt, Refusal> } | { readonly behind: number | undefined }

type Decider = () => Promise<Outcome<Accepted, Refusal>>

const tryOnce = async (
  workshop: Workshop,
  command: { readonly id: string; readonly digest: string; readonly dossier: string },
  decideNow: Decider,
): Promise<Tried> => {
  const { id, digest, dossier } = command
  const atHand = workshop.heads.get(dossier)
  const decided = await decideNow()
  if (!decided.ok) {
    if (!atHand) return { answer: decided }
    // what was refused on a head at hand is decided again on the one that the journal has now
    workshop.heads.drop(dossier)
    return tryOnce(workshop, command, decideNow)
  }
  const written: Written = await writeFact(workshop, decided.value, { id, digest })
  if ('receipt' in written) return { answer: accept(written.receipt) }
  if (written.lost.code === 'claimed') return { answer: refuse(claimRefusal(written.lost)) }
  return { behind: written.lost.code === 'conflict' ? written.lost.version : undefined }
}

/**
 * Decides and writes until the command is recorded or refused; whoever loses a race decides again on newer facts. A
 * command that came before gets its first receipt: the journal knows its id, and lets nothing be recorded under it twice.
 */
export const settle = async (
  workshop: Workshop,
  command: Command,
  decideNow: Decider,
): Promise<Outcome<Receipt, Refusal>> => {
  const { journal } = workshop.options
  const digest = contentHash(command)
  let version = 0
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const tried = await tryOnce(workshop, { id: command.id, dossier: command.dossier, digest }, decideNow)
    if ('answer' in tried && tried.answer.ok) return tried.answer
    const earlier = await earlierReceipt(journal, command, digest)
    if (earlier) return earlier
    if ('answer' in tried) return tried.answer
    version = tried.behind ?? version
  }
  return refuse({ code: 'conflict', dossier: command.dossier, version })
}
