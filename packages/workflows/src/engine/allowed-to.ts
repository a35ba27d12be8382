import { accept, type IsoDate, type Outcome } from '@anlang/core'
import { type AllowedStep, allowedSteps } from '../dossier/allowed-steps.js'
import type { Actor, Office } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Situation } from '../dossier/situation.js'
import { notSeparate } from '../requirements/separation.js'
import { holdersOf } from './holders-of.js'
import { loadDossier } from './load-dossier.js'
import { asking, type Workshop } from './workshop.js'

/** A step for one office, and who could take it: by the directory and by what they did before in this dossier. */
export interface OpenStep extends AllowedStep {
  readonly could: readonly Actor[]
}

const isKeptApart = ({ dossier }: Situation, { step }: AllowedStep, by: Actor): boolean =>
  (step.requires ?? []).some(
    (needed) => needed.kind === 'separation' && notSeparate(needed, { act: step.command, by, dossier }).length > 0,
  )

const inOffice = async (
  workshop: Workshop,
  situation: Situation,
  allowed: AllowedStep,
  office: Office,
  on: IsoDate,
): Promise<readonly Actor[]> => {
  const holders = await holdersOf(workshop, office, allowed.step.command, on)
  return holders.filter((by) => !isKeptApart(situation, allowed, by))
}

/** What an office may do now and, for each act it may not: why, and who could. */
export const allowedTo = async (
  workshop: Workshop,
  { dossier, by: who }: { readonly dossier: string; readonly by: Actor },
): Promise<Outcome<readonly OpenStep[], Refusal>> => {
  const { by, at, on } = asking(workshop, who)
  // what is shown is shown as the journal has it now
  workshop.heads.drop(dossier)
  const loaded = await loadDossier(workshop, dossier, on)
  if (!loaded.ok) return loaded
  const { situation } = loaded.value
  const holdings = await workshop.options.directory.holdings(by)
  const steps = allowedSteps(situation, { by, at, on, holdings })
  return accept(
    await Promise.all(
      steps.map(async (step) => {
        const could = await Promise.all(step.offices.map((office) => inOffice(workshop, situation, step, office, on)))
        return { ...step, could: could.flat() }
      }),
    ),
  )
}
