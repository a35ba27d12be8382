import { accept, type IsoDate, type Outcome, refuse } from '@anlang/core'
import { type Dossier, foldVersion } from '../dossier/dossier.js'
import { assessedOn } from '../dossier/evaluate-dossier.js'
import { fold } from '../dossier/evolve.js'
import { factsOf } from '../dossier/lift-fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Situation } from '../dossier/situation.js'
import { subjectKindOf } from '../dossier/subject-kind.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Catalogue } from './catalogue.js'
import type { Head } from './journal.js'
import { asksOfOthers, surroundingsOf } from './surroundings.js'
import type { Workshop } from './workshop.js'

/** A dossier as a decision needs it. */
export interface Loaded {
  readonly head: Head
  readonly situation: Situation
}

const ruleSetFor = (
  catalogue: Catalogue,
  procedure: Procedure,
  dossier: Dossier,
  on: IsoDate,
): Outcome<Pick<Situation, 'ruleSet'>, Refusal> => {
  const { evaluates: scheme } = procedure.meta
  if (scheme === undefined) return accept({})
  const subject = subjectKindOf(procedure, dossier.entity)
  const chosen = catalogue.ruleSetFor({ scheme, subject, asOf: assessedOn(dossier, on) }, dossier.subject)
  return chosen.ok ? accept({ ruleSet: chosen.value }) : chosen
}

/** The head as it is kept, or folded again from the facts where another release had folded it. */
export const headOf = async ({ options: { journal }, catalogue }: Workshop, id: string): Promise<Head | undefined> => {
  const head = await journal.head(id)
  if (!head || head.dossier.fold === foldVersion) return head
  const dossier = fold(id, catalogue.installed, factsOf(await journal.read(id)))
  return dossier && { dossier, hash: head.hash }
}

/** The head at hand, or as the journal keeps it and at hand from now on. */
const fetchHead = async (workshop: Workshop, id: string): Promise<Head | undefined> => {
  const head = await headOf(workshop, id)
  if (head) workshop.heads.put(head)
  return head
}

const situationOf = (
  { catalogue, tables }: Workshop,
  procedure: Procedure,
  dossier: Dossier,
  on: IsoDate,
): Outcome<Situation, Refusal> => {
  const rules = ruleSetFor(catalogue, procedure, dossier, on)
  if (!rules.ok) return rules
  const { units, calendar, authorities } = tables
  const voteRules = catalogue.voteRulesFor(dossier.subject, on)
  return accept({ procedure, dossier, ...rules.value, units, calendar, authorities, voteRules })
}

/** Reads a dossier's head with the definitions it was opened under and the rules of the day. */
export const loadDossier = async (workshop: Workshop, id: string, on: IsoDate): Promise<Outcome<Loaded, Refusal>> => {
  const head = workshop.heads.get(id) ?? (await fetchHead(workshop, id))
  if (!head) return refuse({ code: 'unknown_dossier', dossier: id })
  const { dossier } = head
  const procedure = workshop.catalogue.procedureOf(dossier.procedure)
  if (!procedure.ok) return procedure
  const situation = situationOf(workshop, procedure.value, dossier, on)
  if (!situation.ok) return situation
  if (!asksOfOthers(procedure.value)) return accept({ head, situation: situation.value })
  const surroundings = await surroundingsOf(workshop, procedure.value, dossier)
  return accept({ head, situation: { ...situation.value, ...surroundings } })
}
