import { accept, createUnitRegister, nationalRuleSets, nationalUnits, type Outcome, refuse } from '@anlang/core'
import { type AllowedStep, allowedSteps } from '../dossier/allowed-steps.js'
import type { Actor } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import { checkChain } from '../integrity/chain.js'
import { nationalProcedures } from '../national/national-procedures.js'
import { createCatalogue } from './catalogue.js'
import type { DossierView, Engine, EngineOptions } from './engine.js'
import { loadDossier } from './load-dossier.js'
import { openDossier } from './open-dossier.js'
import { settle } from './settle.js'
import { takeStep } from './take-step.js'
import { asking, type Workshop } from './workshop.js'

const viewOf = async ({ options, catalogue }: Workshop, id: string): Promise<Outcome<DossierView, Refusal>> => {
  const head = await options.journal.head(id)
  if (!head) return refuse({ code: 'unknown_dossier', dossier: id })
  const procedure = catalogue.procedureOf(head.dossier.procedure)
  if (!procedure.ok) return procedure
  const facts = await options.journal.read(id)
  const broken = checkChain(facts)
  return accept({ dossier: head.dossier, procedure: procedure.value, facts, ...(broken ? { broken } : {}) })
}

const allowedTo = async (
  workshop: Workshop,
  { dossier, by }: { readonly dossier: string; readonly by: Actor },
): Promise<Outcome<readonly AllowedStep[], Refusal>> => {
  const { at, on } = asking(workshop, by)
  const loaded = await loadDossier(workshop, dossier, on)
  if (!loaded.ok) return loaded
  return accept(
    allowedSteps(loaded.value.situation, { by, at, on, holds: await workshop.options.directory.holds(by, on) }),
  )
}

/**
 * An engine over a journal, a directory and a clock: the one way in which dossiers change. Every command is
 * decided on the dossier's facts and the law of the day, and either recorded whole or refused with its reasons.
 */
export const createEngine = (options: EngineOptions): Engine => {
  const catalogue = createCatalogue({
    units: options.units ?? createUnitRegister(nationalUnits),
    procedures: options.procedures ?? nationalProcedures,
    ruleSets: options.ruleSets ?? nationalRuleSets,
    ...(options.province === undefined ? {} : { province: options.province }),
  })
  const workshop: Workshop = { options, catalogue }
  return {
    open: (command) => settle(workshop, command, () => openDossier(workshop, command)),
    act: (command) => settle(workshop, command, () => takeStep(workshop, command)),
    dossier: (id) => viewOf(workshop, id),
    allowed: (ask) => allowedTo(workshop, ask),
    inbox: (office) => options.journal.inbox(office),
    dossiers: async ({ after, limit = 100 } = {}) => {
      const heads = await options.journal.heads({ ...(after === undefined ? {} : { after }), limit })
      return heads.map(({ dossier }) => dossier)
    },
    models: catalogue.models,
    units: catalogue.units,
    ruleSetOf: ({ assessment }) => assessment && catalogue.ruleSetOf(assessment.ruleSet),
  }
}
