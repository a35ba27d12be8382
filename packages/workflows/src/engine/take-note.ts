import { accept, type Outcome } from '@anlang/core'
import { decideClosing } from '../dossier/decide-closing.js'
import { decideEvidenceChange, decideEvidenceConfirmation } from '../dossier/decide-evidence.js'
import { decideClaim, decideHandOver } from '../dossier/decide-work.js'
import type { Actor, Note } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Attempt, Situation } from '../dossier/situation.js'
import type { ClaimCommand, CloseCommand, ConfirmCommand, EvidenceCommand, HandOverCommand } from './commands.js'
import { loadDossier } from './load-dossier.js'
import { written } from './take-step.js'
import { asking, type Workshop } from './workshop.js'
import type { Accepted } from './write-fact.js'

interface Noting {
  readonly dossier: string
  readonly by: Actor
  /** How the act is called in refusals. */
  readonly act: string
}

/** Decides a fact beside the chart on what the journal and the directory say now. */
const takeNote = async (
  workshop: Workshop,
  { dossier, by: who, act }: Noting,
  decideNote: (situation: Situation, attempt: Attempt) => Outcome<Note, Refusal>,
): Promise<Outcome<Accepted, Refusal>> => {
  const { by, at, on } = asking(workshop, who)
  const loaded = await loadDossier(workshop, dossier, on)
  if (!loaded.ok) return loaded
  const holdings = await workshop.options.directory.holdings(by)
  const decided = decideNote(loaded.value.situation, { act, by, at, on, data: {}, holdings })
  return decided.ok ? accept(written(loaded.value, decided.value)) : decided
}

/** Work is taken upon oneself. */
export const takeClaim = (workshop: Workshop, command: ClaimCommand) => takeNote(workshop, command, decideClaim)

/** Work is handed over. */
export const takeHandOver = (workshop: Workshop, command: HandOverCommand) =>
  takeNote(workshop, command, (situation, attempt) => decideHandOver(situation, attempt, command.to))

/** Evidence is changed. */
export const takeEvidence = (workshop: Workshop, command: EvidenceCommand) =>
  takeNote(workshop, { ...command, act: 'changeEvidence' }, (situation, attempt) => {
    const { documents = [], figures = {}, reason } = command
    return decideEvidenceChange(situation, attempt, { documents, figures, reason })
  })

/** Changed evidence is vouched for. */
export const takeConfirmation = (workshop: Workshop, command: ConfirmCommand) =>
  takeNote(workshop, { ...command, act: 'confirmEvidence' }, decideEvidenceConfirmation)

/** A dossier is ended because its unit is no more. */
export const takeClosing = (workshop: Workshop, command: CloseCommand) =>
  takeNote(workshop, { ...command, act: 'close' }, decideClosing)
