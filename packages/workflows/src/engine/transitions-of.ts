import { accept, type IsoDate, type Outcome } from '@anlang/core'
import { decideClosing } from '../dossier/decide-closing.js'
import type { Dossier } from '../dossier/dossier.js'
import type { Actor } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Attempt, Situation } from '../dossier/situation.js'
import { decideMigration } from '../migration/decide-migration.js'
import { holdersOf } from './holders-of.js'
import { loadDossier } from './load-dossier.js'
import { type TransitionDue, transitionsDue } from './transitions-due.js'
import { asking, type Workshop } from './workshop.js'

/** What a dossier waits for beside its chart, and who could do it. */
export type Transition = TransitionDue & {
  /** What stands against it for who asks; nothing when they may. */
  readonly refusals: readonly Refusal[]
  /** Who could today, by the directory. */
  readonly could: readonly Actor[]
}

const refusalsTo = (situation: Situation, due: TransitionDue, attempt: Omit<Attempt, 'act'>): readonly Refusal[] => {
  const decided =
    due.kind === 'close'
      ? decideClosing(situation, { ...attempt, act: 'close' })
      : decideMigration(situation, due.rule, due.to, { ...attempt, act: 'migrate' })
  return decided.ok ? [] : decided.refusals
}

/** What became of a dossier's unit and of its procedure's offices since it was opened, and what is to be done about it. */
export const transitionsOf = async (
  workshop: Workshop,
  { dossier, by: who }: { readonly dossier: string; readonly by: Actor },
): Promise<Outcome<readonly Transition[], Refusal>> => {
  const { by, at, on } = asking(workshop, who)
  // what is shown is shown as the journal has it now
  workshop.heads.drop(dossier)
  const loaded = await loadDossier(workshop, dossier, on)
  if (!loaded.ok) return loaded
  const { situation } = loaded.value
  const due = transitionsDue(workshop, situation, on)
  if (due.length === 0) return accept([])
  const attempt = { by, at, on, data: {}, holdings: await workshop.options.directory.holdings(by) }
  return accept(
    await Promise.all(
      due.map(async (one): Promise<Transition> => {
        const could = await Promise.all(one.offices.map((office) => holdersOf(workshop, office, one.kind, on)))
        return { ...one, refusals: refusalsTo(situation, one, attempt), could: could.flat() }
      }),
    ),
  )
}

/** A dossier that waits for a transition. */
export interface InTransition {
  readonly dossier: Dossier
  readonly due: readonly TransitionDue[]
}

/** Of these dossiers, those that wait for a transition on a day; not one whose definition is not installed. */
export const inTransition = (workshop: Workshop, dossiers: readonly Dossier[], on: IsoDate): readonly InTransition[] =>
  dossiers.flatMap((dossier) => {
    const procedure = workshop.catalogue.procedureOf(dossier.procedure)
    if (!procedure.ok) return []
    const due = transitionsDue(workshop, { dossier, procedure: procedure.value, units: workshop.tables.units }, on)
    return due.length > 0 ? [{ dossier, due }] : []
  })
