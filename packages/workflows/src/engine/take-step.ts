import { accept, type Outcome } from '@anlang/core'
import { decide } from '../dossier/decide.js'
import type { Dossier } from '../dossier/dossier.js'
import type { Refusal } from '../dossier/refusal.js'
import { endingOf } from '../dossier/way-out.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { awardKey, matterKey } from './claims.js'
import type { ActCommand } from './commands.js'
import type { Entry } from './journal.js'
import { loadDossier } from './load-dossier.js'
import { asking, type Workshop } from './workshop.js'
import type { Accepted } from './write-fact.js'

type Keys = Pick<Entry, 'claims' | 'releases'>

/** An award claims its achievement; a dossier that was withdrawn lets its matter be opened again. */
const keysOf = (procedure: Procedure, step: PlacedStep | undefined, after: Dossier): Keys => {
  const awards = (step?.requires ?? []).some(({ kind }) => kind === 'soleAward')
  const withdrawn = step !== undefined && endingOf(procedure, step) === 'withdrawn'
  return {
    claims: awards ? [awardKey(after)] : [],
    releases: withdrawn ? [matterKey(procedure, after)] : [],
  }
}

/** Decides a step on what the journal and the directory say now. */
export const takeStep = async (workshop: Workshop, command: ActCommand): Promise<Outcome<Accepted, Refusal>> => {
  const { by, at, on } = asking(workshop, command.by)
  const loaded = await loadDossier(workshop, command.dossier, on)
  if (!loaded.ok) return loaded
  const { head, situation } = loaded.value
  const { act, data } = command
  const holds = await workshop.options.directory.holds(by, on)
  const decided = decide(situation, { act, by, at, on, data, holds })
  if (!decided.ok) return decided
  const { procedure } = situation
  const step = statechart(procedure)
    .open(head.dossier.value)
    .find(({ command: open }) => open === act)
  return accept({
    dossier: command.dossier,
    procedure,
    before: head,
    fact: decided.value,
    keys: (after) => keysOf(procedure, step, after),
  })
}
