import { accept, type IsoDate, type Outcome, refuse } from '@anlang/core'
import { assessedOn } from '../dossier/evaluate-dossier.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Situation } from '../dossier/situation.js'
import type { Catalogue } from './catalogue.js'
import { awardKey } from './claims.js'
import type { Head } from './journal.js'
import type { Workshop } from './workshop.js'

/** A dossier as a decision needs it. */
export interface Loaded {
  readonly head: Head
  readonly situation: Situation
}

const ruleSetFor = (
  catalogue: Catalogue,
  { procedure, dossier }: Pick<Situation, 'procedure' | 'dossier'>,
  on: IsoDate,
): Outcome<Pick<Situation, 'ruleSet'>, Refusal> => {
  const { evaluates: scheme, subject } = procedure.meta
  if (scheme === undefined) return accept({})
  const chosen = catalogue.ruleSetFor({ scheme, subject, asOf: assessedOn(dossier, on) }, dossier.subject)
  return chosen.ok ? accept({ ruleSet: chosen.value }) : chosen
}

/** Reads a dossier's head with the definitions it was opened under and the rules of the day. */
export const loadDossier = async (
  { options: { journal, holidays = [] }, catalogue }: Workshop,
  id: string,
  on: IsoDate,
): Promise<Outcome<Loaded, Refusal>> => {
  const head = await journal.head(id)
  if (!head) return refuse({ code: 'unknown_dossier', dossier: id })
  const { dossier } = head
  const procedure = catalogue.procedureOf(dossier.procedure)
  if (!procedure.ok) return procedure
  const rules = ruleSetFor(catalogue, { procedure: procedure.value, dossier }, on)
  if (!rules.ok) return rules
  const otherAward = await journal.holder(awardKey(dossier))
  const situation: Situation = {
    procedure: procedure.value,
    dossier,
    ...rules.value,
    units: catalogue.units,
    holidays,
    ...(otherAward === undefined || otherAward === id ? {} : { otherAward }),
  }
  return accept({ head, situation })
}
