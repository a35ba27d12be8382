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

type Lost = Extract<Appended, { ok: false }>

const claimRefusal = ({ key, dossier }: Extract<Lost, { code: 'claimed' }>): Refusal => ({
  code: key.startsWith('award/') ? 'already_awarded' : 'dossier_exists',
  dossier,
})

type Refused = Extract<Outcome<Accepted, Refusal>, { ok: false }>

type Unwritten = Refused | { readonly lost: Lost }

/** Why it was not written, when trying again would not help. */
const refusedBy = (unwritten: Unwritten, { id, dossier }: Command): Refused | undefined => {
  if ('refusals' in unwritten) return unwritten
  const { lost } = unwritten
  switch (lost.code) {
    case 'too_large':
      return refuse({ code: 'fact_too_large', size: lost.size, most: lost.most })
    case 'outcome_unknown':
      return refuse({ code: 'outcome_unknown', dossier, command: id })
    case 'claimed':
      return refuse(claimRefusal(lost))
    default:
      return undefined
  }
}

/** How far the dossier is now, as the race that was lost tells. */
const versionIn = (unwritten: Unwritten, before: number): number =>
  'lost' in unwritten && unwritten.lost.code === 'conflict' ? unwritten.lost.version : before

/** What the command recorded before; where it may have been written just now, the journal need not be there to be asked. */
const earlierReceipt = async (
  journal: Journal,
  unwritten: Unwritten,
  command: Command,
  digest: string,
): Promise<Outcome<Receipt, Refusal> | undefined> => {
  if ('lost' in unwritten && unwritten.lost.code === 'outcome_unknown') return undefined
  const known = await journal.command(command.id)
  if (!known) return undefined
  const head = await journal.head(known.recorded.dossier)
  if (!head || known.digest !== digest) return refuse({ code: 'command_reused', command: command.id })
  return accept({ recorded: known.recorded, dossier: head.dossier, repeated: true })
}

type Decider = () => Promise<Outcome<Accepted, Refusal>>

/**
 * Decides and writes until the command is recorded or refused; whoever loses a race decides again on newer facts. A
 * command that came before gets its first receipt: the journal knows its id, and lets nothing be recorded under it twice.
 */
export const settle = async (
  workshop: Workshop,
  command: Command,
  decideNow: Decider,
): Promise<Outcome<Receipt, Refusal>> => {
  const { options, heads } = workshop
  const { id, dossier } = command
  const digest = contentHash(command)
  let version = 0
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const atHand = heads.get(dossier)
    let decided = await decideNow()
    if (!decided.ok && atHand) {
      // what was refused on a head at hand is decided again on the one that the journal has now
      heads.drop(dossier)
      decided = await decideNow()
    }
    const written: Written | Refused = decided.ok ? await writeFact(workshop, decided.value, { id, digest }) : decided
    if ('receipt' in written) return accept(written.receipt)
    const earlier = await earlierReceipt(options.journal, written, command, digest)
    const answer = earlier ?? refusedBy(written, command)
    if (answer) return answer
    version = versionIn(written, version)
  }
  return refuse({ code: 'conflict', dossier, version })
}
