import { accept, type Outcome } from '@anlang/core'
import { decide } from '../dossier/decide.js'
import { decideEarly, keepingStep } from '../dossier/decide-early.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Attempt } from '../dossier/situation.js'
import type { ActCommand } from './commands.js'
import { type Loaded, loadDossier } from './load-dossier.js'
import { asking, type Workshop } from './workshop.js'
import type { Accepted } from './write-fact.js'

/** What is written of a fact that was accepted. */
export const written = ({ head, situation }: Loaded, fact: Accepted['fact']): Accepted => ({
  dossier: head.dossier.id,
  procedure: situation.procedure,
  before: head,
  fact,
})

/** Decides a step on a dossier as it was read; one that comes early is kept where the procedure says so. */
const decideOn = (loaded: Loaded, attempt: Attempt): Outcome<Accepted, Refusal> => {
  const decided = decide(loaded.situation, attempt)
  if (decided.ok) return accept(written(loaded, decided.value))
  const early = decided.refusals[0].code === 'not_open_here' ? keepingStep(loaded.situation, attempt.act) : undefined
  if (!early) return decided
  const kept = decideEarly(loaded.situation, early, attempt)
  return kept.ok ? accept(written(loaded, kept.value)) : kept
}

/** Decides a step on what the journal and the directory say now. */
export const takeStep = async (workshop: Workshop, command: ActCommand): Promise<Outcome<Accepted, Refusal>> => {
  const { by, at, on } = asking(workshop, command.by)
  const loaded = await loadDossier(workshop, command.dossier, on)
  if (!loaded.ok) return loaded
  const { act, data = {} } = command
  const holdings = await workshop.options.directory.holdings(by)
  return decideOn(loaded.value, { act, by, at, on, data, holdings })
}
