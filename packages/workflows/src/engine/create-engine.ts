import { accept, dayInVietNam, type Outcome, refuse } from '@anlang/core'
import type { z } from 'zod'
import type { Refusal } from '../dossier/refusal.js'
import { nationalMigrations } from '../national/migrations.js'
import { allowedTo } from './allowed-to.js'
import { checkRecord } from './check-record.js'
import { checkedClock } from './checked-clock.js'
import {
  type ActCommand,
  actCommandSchema,
  type ClaimCommand,
  type CloseCommand,
  type ConfirmCommand,
  claimCommandSchema,
  closeCommandSchema,
  confirmCommandSchema,
  type EvidenceCommand,
  evidenceCommandSchema,
  type HandOverCommand,
  handOverCommandSchema,
  type ManyCommand,
  type MigrateCommand,
  manyCommandSchema,
  migrateCommandSchema,
  type OpenCommand,
  openCommandSchema,
} from './commands.js'
import type { DossierView, Engine, ManyOutcomes } from './engine.js'
import type { EngineOptions } from './engine-options.js'
import { createHeadCache } from './head-cache.js'
import { headTag } from './head-tag.js'
import { inboxOf } from './inbox-of.js'
import { headOf } from './load-dossier.js'
import { previewMigration, takeMigration } from './migrate-dossier.js'
import { openDossier } from './open-dossier.js'
import { parseCommand } from './parse-command.js'
import { overlaysOf, prepareDefinitions } from './prepare-definitions.js'
import type { Receipt } from './receipt.js'
import { settle } from './settle.js'
import { situationOf } from './situation-of.js'
import { takeClaim, takeClosing, takeConfirmation, takeEvidence, takeHandOver } from './take-note.js'
import { takeStep } from './take-step.js'
import { tick } from './tick.js'
import { inTransition, transitionsOf } from './transitions-of.js'
import { type Seen, unlessStale } from './unless-stale.js'
import { useKept } from './use-kept.js'
import type { Workshop } from './workshop.js'
import type { Accepted } from './write-fact.js'

const viewOf = async (workshop: Workshop, id: string): Promise<Outcome<DossierView, Refusal>> => {
  const { options, catalogue } = workshop
  const head = await headOf(workshop, id)
  if (!head) return refuse({ code: 'unknown_dossier', dossier: id })
  const found = catalogue.procedureOf(head.dossier.procedure)
  const facts = await options.journal.read(id)
  const broken = checkRecord(head, facts, found.ok ? catalogue.installed : undefined)
  // head and facts are two readings: a fact that came between them breaks nothing
  if (broken && (await options.journal.head(id))?.hash !== head.hash) return viewOf(workshop, id)
  const procedure = found.ok ? { procedure: found.value } : {}
  return accept({ dossier: head.dossier, ...procedure, facts, ...(broken ? { broken } : {}) })
}

const workshopOf = (given: EngineOptions): Workshop => {
  const { clock, migrations = nationalMigrations } = given
  const options: EngineOptions = { ...given, clock: checkedClock(clock), migrations }
  return { options, ...prepareDefinitions(options), heads: createHeadCache() }
}

type Decider<Command> = (workshop: Workshop, command: Command) => Promise<Outcome<Accepted, Refusal>>

/** A command on its way: parsed strictly, decided, written, and followed by the acts that waited for it. */
const handle =
  <Command extends { readonly id: string; readonly dossier: string }>(
    workshop: Workshop,
    schema: z.ZodType<Command>,
    decideNow: Decider<Command>,
  ) =>
  async (command: Command, seen: Seen = {}): Promise<Outcome<Receipt, Refusal>> => {
    const parsed = parseCommand(schema, command)
    if (!parsed.ok) return parsed
    const { value } = parsed
    const decided = unlessStale(workshop, value.dossier, seen, () => decideNow(workshop, value))
    const settled = await settle(workshop, value, decided)
    // acts that were kept are rare, and looking for them is a journey of its own
    return settled.ok && settled.value.dossier.kept ? accept(await useKept(workshop, settled.value)) : settled
  }

const onMany = async (
  act: Engine['act'],
  { id, dossiers, ...decision }: ManyCommand,
): Promise<Outcome<ManyOutcomes, Refusal>> => {
  const outcomes: ManyOutcomes['outcomes'][number][] = []
  for (const dossier of new Set(dossiers)) {
    // one after another: a later one may wait for an earlier one, as a commune does for its neighbourhoods
    outcomes.push({ dossier, outcome: await act({ ...decision, id: `${id}/${dossier}`, dossier }) })
  }
  return accept({ outcomes })
}

/**
 * An engine over a journal, a directory and a clock: the one way in which dossiers change. Every command is
 * decided on the dossier's facts and the law of the day, and either recorded whole or refused with its reasons.
 * Throws when an overlay is not sound or, in production, is not certified; and where the clock gives no moment.
 */
export const createEngine = (given: EngineOptions): Engine => {
  const workshop = workshopOf(given)
  const { options, catalogue } = workshop
  const act = handle<ActCommand>(workshop, actCommandSchema, takeStep)
  return {
    open: handle<OpenCommand>(workshop, openCommandSchema, openDossier),
    act,
    actOnMany: async (command) => {
      const parsed = parseCommand(manyCommandSchema, command)
      return parsed.ok ? onMany(act, parsed.value) : parsed
    },
    claimWork: handle<ClaimCommand>(workshop, claimCommandSchema, takeClaim),
    handOverWork: handle<HandOverCommand>(workshop, handOverCommandSchema, takeHandOver),
    changeEvidence: handle<EvidenceCommand>(workshop, evidenceCommandSchema, takeEvidence),
    confirmEvidence: handle<ConfirmCommand>(workshop, confirmCommandSchema, takeConfirmation),
    migrate: handle<MigrateCommand>(workshop, migrateCommandSchema, takeMigration),
    previewMigration: (command) => previewMigration(workshop, command),
    close: handle<CloseCommand>(workshop, closeCommandSchema, takeClosing),
    tick: () => tick(workshop),
    dossier: (id) => viewOf(workshop, id),
    current: async (id) => {
      const head = await headOf(workshop, id)
      return head ? accept(head.dossier) : refuse({ code: 'unknown_dossier', dossier: id })
    },
    tag: async (id) => {
      const head = await options.journal.head(id)
      if (!head) return refuse({ code: 'unknown_dossier', dossier: id })
      return accept(headTag({ version: head.dossier.version, hash: head.hash }))
    },
    allowed: (ask) => allowedTo(workshop, ask),
    transitions: (ask) => transitionsOf(workshop, ask),
    inTransition: (dossiers) => inTransition(workshop, dossiers, dayInVietNam(options.clock.now())),
    inbox: (ask, page) => inboxOf(workshop, ask, page),
    dossiers: async ({ after, limit = 100 } = {}) => {
      const heads = await options.journal.heads({ ...(after === undefined ? {} : { after }), limit })
      return heads.map(({ dossier }) => dossier)
    },
    situation: (dossier) => situationOf(workshop, dossier),
    follow: (after, limit) => options.journal.follow(after, limit),
    today: () => dayInVietNam(options.clock.now()),
    definitions: catalogue,
    models: overlaysOf(options).flatMap(({ models = [] }) => models),
    units: catalogue.units,
    positionsFor: catalogue.positionsFor,
    findingsOf: (assessment) => {
      const ruleSet = assessment && catalogue.ruleSetOf(assessment.ruleSet)
      return ruleSet && { ...assessment, ruleSet }
    },
  }
}
