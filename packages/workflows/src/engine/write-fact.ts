import { runningDeadlines } from '../deadlines/running-deadlines.js'
import { evolve } from '../dossier/evolve.js'
import type { Fact } from '../dossier/fact.js'
import { underProcedure } from '../dossier/under-procedure.js'
import { canonicalJson } from '../integrity/canonical-json.js'
import { chain } from '../integrity/chain.js'
import type { Procedure } from '../procedure/procedure.js'
import { keysOfFact } from './claims.js'
import type { Appended, Entry, Head } from './journal.js'
import { messagesOf } from './messages-of.js'
import type { Receipt } from './receipt.js'
import { waitingWork } from './waiting-work.js'
import type { Workshop } from './workshop.js'

/** An accepted fact and all that is to be written with it. */
export interface Accepted {
  readonly dossier: string
  /** The procedure that the fact is of. */
  readonly procedure: Procedure
  /** The procedure that the dossier is under from then on, where it is another. */
  readonly next?: Procedure
  readonly before: Head | undefined
  readonly fact: Fact
}

/** How writing came out: a receipt, or what the journal says of the race that was lost. */
export type Written = { readonly receipt: Receipt } | { readonly lost: Extract<Appended, { ok: false }> }

/** Chains the fact, folds the head, finds work, deadlines and messages, and appends it all as one entry. */
export const writeFact = async (
  { options: { journal }, tables, heads }: Workshop,
  { dossier: id, procedure, next = procedure, before, fact: decided }: Accepted,
  command: Entry['command'],
): Promise<Written> => {
  const fact = underProcedure(before?.dossier, decided)
  const dossier = evolve(id, procedure, before?.dossier, fact)
  const body = canonicalJson(fact)
  const recorded = chain(id, dossier.version, before?.hash ?? '', fact, body)
  const head: Head = { dossier, hash: recorded.hash }
  const appended = await journal.append({
    dossier: id,
    expected: dossier.version - 1,
    command,
    recorded,
    body,
    head,
    inbox: waitingWork(next, dossier, fact.on, tables),
    deadlines: runningDeadlines(next, dossier, tables),
    outbox: messagesOf(next, dossier, fact, tables.units),
    ...keysOfFact({ procedure, next }, fact, { before: before?.dossier, after: dossier }, tables.units),
  })
  if (!appended.ok) {
    heads.drop(id)
    return { lost: appended }
  }
  heads.put(head)
  return { receipt: { recorded, dossier, repeated: false } }
}
