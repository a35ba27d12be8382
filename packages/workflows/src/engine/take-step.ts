import { accept, type Outcome } from '@anlang/core'
import { decide } from '../dossier/decide.js'
import { decideEarly, keepingStep } from '../dossier/decide-early.js'
import type { StepTaken } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Attempt } from '../dossier/situation.js'
import { statechart } from '../procedure/statechart.js'
import { keysOfStep } from './claims.js'
import type { ActCommand } from './commands.js'
import { type Loaded, loadDossier } from './load-dossier.js'
import { asking, type Workshop } from './workshop.js'
import type { Accepted } from './write-fact.js'

/** What is written of a step that was accepted. */
export const writtenStep = ({ tables }: Workshop, { head, situation }: Loaded, fact: StepTaken): Accepted => {
  const { procedure, dossier } = situation
  const step = statechart(procedure)
    .open(dossier.value)
    .find((open) => open.fact === fact.type)
  return {
    dossier: dossier.id,
    procedure,
    before: head,
    fact,
    keys: (after) => (step ? keysOfStep(procedure, step, after, tables.units) : { claims: [], releases: [] }),
  }
}

/** What is written of a fact beside the chart. */
export const writtenNote = ({ head, situation }: Loaded, fact: Accepted['fact']): Accepted => ({
  dossier: head.dossier.id,
  procedure: situation.procedure,
  before: head,
  fact,
  keys: () => ({ claims: [], releases: [] }),
})

/** Decides a step on a dossier as it was read; one that comes early is kept where the procedure says so. */
const decideOn = (workshop: Workshop, loaded: Loaded, attempt: Attempt): Outcome<Accepted, Refusal> => {
  const decided = decide(loaded.situation, attempt)
  if (decided.ok) return accept(writtenStep(workshop, loaded, decided.value))
  const early = decided.refusals[0].code === 'not_open_here' ? keepingStep(loaded.situation, attempt.act) : undefined
  if (!early) return decided
  const kept = decideEarly(loaded.situation, early, attempt)
  return kept.ok ? accept(writtenNote(loaded, kept.value)) : kept
}

/** Decides a step on what the journal and the directory say now. */
export const takeStep = async (workshop: Workshop, command: ActCommand): Promise<Outcome<Accepted, Refusal>> => {
  const { by, at, on } = asking(workshop, command.by)
  const loaded = await loadDossier(workshop, command.dossier, on)
  if (!loaded.ok) return loaded
  const { act, data } = command
  const holdings = await workshop.options.directory.holdings(by)
  return decideOn(workshop, loaded.value, { act, by, at, on, data, holdings })
}
