import { accept, type Outcome, refuse } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import type { OpenCommand } from './commands.js'
import { decideOpening, type Opening } from './decide-opening.js'
import { asking, type Workshop } from './workshop.js'
import type { Accepted } from './write-fact.js'

const predecessorOf = async (
  { options: { journal }, catalogue }: Workshop,
  follows: string | undefined,
): Promise<Pick<Opening, 'predecessor'>> => {
  const head = follows === undefined ? undefined : await journal.head(follows)
  const procedure = head && catalogue.procedureOf(head.dossier.procedure)
  return head && procedure?.ok
    ? { predecessor: { dossier: head.dossier, procedure: procedure.value.meta.procedure } }
    : {}
}

/** Decides the opening of a dossier on what the journal and the directory say now. */
export const openDossier = async (workshop: Workshop, command: OpenCommand): Promise<Outcome<Accepted, Refusal>> => {
  const { options, catalogue } = workshop
  const { at, on } = asking(workshop, command.by)
  const chosen = catalogue.procedureFor(command.procedure, command, on)
  if (!chosen.ok) return chosen
  if (await options.journal.head(command.dossier)) return refuse({ code: 'dossier_exists', dossier: command.dossier })
  const procedure = chosen.value
  const holdings = await options.directory.holdings(command.by)
  const predecessor = await predecessorOf(workshop, command.follows)
  const decided = decideOpening({ command, procedure, catalogue, holdings, at, on, ...predecessor })
  if (!decided.ok) return decided
  return accept({
    dossier: command.dossier,
    procedure,
    before: undefined,
    fact: decided.value,
  })
}
