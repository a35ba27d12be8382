import { accept, createUnitRegister, nationalRuleSets, nationalUnits, type Outcome, refuse } from '@anlang/core'
import { type AllowedStep, allowedSteps } from '../dossier/allowed-steps.js'
import type { Actor } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import { nationalProcedures } from '../national/national-procedures.js'
import { checkProvince } from '../province/check-province.js'
import { describeDiagnostic } from '../words/describe-diagnostic.js'
import { createCatalogue } from './catalogue.js'
import { checkRecord } from './check-record.js'
import { actCommandSchema, openCommandSchema } from './commands.js'
import type { DossierView, Engine, EngineOptions } from './engine.js'
import { inboxOf } from './inbox-of.js'
import { loadDossier } from './load-dossier.js'
import { openDossier } from './open-dossier.js'
import { parseCommand } from './parse-command.js'
import { settle } from './settle.js'
import { takeStep } from './take-step.js'
import { asking, type Workshop } from './workshop.js'

const viewOf = async ({ options, catalogue }: Workshop, id: string): Promise<Outcome<DossierView, Refusal>> => {
  const head = await options.journal.head(id)
  if (!head) return refuse({ code: 'unknown_dossier', dossier: id })
  const found = catalogue.procedureOf(head.dossier.procedure)
  const procedure = found.ok ? { procedure: found.value } : {}
  const facts = await options.journal.read(id)
  const broken = checkRecord(head, facts, found.ok ? found.value : undefined)
  // head and facts are two readings: a fact that came between them breaks nothing
  if (broken && (await options.journal.head(id))?.hash !== head.hash) return viewOf({ options, catalogue }, id)
  return accept({ dossier: head.dossier, ...procedure, facts, ...(broken ? { broken } : {}) })
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

/** A province that loosens or does not hold together is a bug of whoever wrote it: it does not start. */
const refuseUnsound = ({ province, ruleSets = nationalRuleSets }: EngineOptions): void => {
  const found = province ? checkProvince(ruleSets, province) : []
  if (found.length === 0) return
  const sentences = found.map(
    (diagnostic) => `${describeDiagnostic(diagnostic, 'vi')} / ${describeDiagnostic(diagnostic, 'en')}`,
  )
  throw new Error(`${province?.id}:\n${sentences.join('\n')}`)
}

/**
 * An engine over a journal, a directory and a clock: the one way in which dossiers change. Every command is
 * decided on the dossier's facts and the law of the day, and either recorded whole or refused with its reasons.
 * Throws when the province is not sound.
 */
export const createEngine = (options: EngineOptions): Engine => {
  refuseUnsound(options)
  const catalogue = createCatalogue({
    units: options.units ?? createUnitRegister(nationalUnits),
    procedures: options.procedures ?? nationalProcedures,
    ruleSets: options.ruleSets ?? nationalRuleSets,
    ...(options.province === undefined ? {} : { province: options.province }),
  })
  const workshop: Workshop = { options, catalogue }
  return {
    open: async (command) => {
      const parsed = parseCommand(openCommandSchema, command)
      return parsed.ok ? settle(workshop, parsed.value, () => openDossier(workshop, parsed.value)) : parsed
    },
    act: async (command) => {
      const parsed = parseCommand(actCommandSchema, command)
      return parsed.ok ? settle(workshop, parsed.value, () => takeStep(workshop, parsed.value)) : parsed
    },
    dossier: (id) => viewOf(workshop, id),
    allowed: (ask) => allowedTo(workshop, ask),
    inbox: (office) => inboxOf(workshop, office),
    dossiers: async ({ after, limit = 100 } = {}) => {
      const heads = await options.journal.heads({ ...(after === undefined ? {} : { after }), limit })
      return heads.map(({ dossier }) => dossier)
    },
    models: options.province?.models ?? [],
    units: catalogue.units,
    findingsOf: ({ assessment }) => {
      const ruleSet = assessment && catalogue.ruleSetOf(assessment.ruleSet)
      return ruleSet && { ...assessment, ruleSet }
    },
  }
}
