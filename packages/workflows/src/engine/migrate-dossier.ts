import { accept, type Outcome, refuse } from '@anlang/core'
import { runningDeadlines } from '../deadlines/running-deadlines.js'
import { evolve } from '../dossier/evolve.js'
import type { DossierMigrated } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Attempt } from '../dossier/situation.js'
import { decideMigration } from '../migration/decide-migration.js'
import type { MigrationRule } from '../migration/migration-rule.js'
import type { Procedure } from '../procedure/procedure.js'
import type { MigrateCommand } from './commands.js'
import type { DeadlineRow, InboxRow } from './journal.js'
import { type Loaded, loadDossier } from './load-dossier.js'
import { written } from './take-step.js'
import { waitingWork } from './waiting-work.js'
import { asking, type Workshop } from './workshop.js'
import type { Accepted } from './write-fact.js'

const ruleOf = ({ options: { migrations = [] } }: Workshop, id: string): Outcome<MigrationRule, Refusal> => {
  const rule = migrations.find((one) => one.id === id)
  return rule ? accept(rule) : refuse({ code: 'unknown_rule', rule: id, known: migrations.map((one) => one.id) })
}

/** A dossier as it was read, the fact that hands it over, and the definition under which it goes on. */
interface Moving extends Loaded {
  readonly fact: DossierMigrated
  readonly to: Procedure
}

const decideOn = async (workshop: Workshop, command: Omit<MigrateCommand, 'id'>): Promise<Outcome<Moving, Refusal>> => {
  const rule = ruleOf(workshop, command.rule)
  if (!rule.ok) return rule
  const { by, at, on } = asking(workshop, command.by)
  const loaded = await loadDossier(workshop, command.dossier, on)
  if (!loaded.ok) return loaded
  const definition = rule.value.to
  const { subject } = loaded.value.head.dossier
  const to = workshop.catalogue.versionFor(definition.id, definition.version, subject, on)
  if (!to) return refuse({ code: 'definition_unknown', definition, reason: 'absent' })
  const holdings = await workshop.options.directory.holdings(by)
  const attempt: Attempt = { act: 'migrate', by, at, on, data: {}, holdings }
  const decided = decideMigration(loaded.value.situation, rule.value, to, attempt)
  return decided.ok ? accept({ ...loaded.value, fact: decided.value, to }) : decided
}

/** Decides a migration on what the journal and the directory say now. */
export const takeMigration = async (
  workshop: Workshop,
  command: MigrateCommand,
): Promise<Outcome<Accepted, Refusal>> => {
  const decided = await decideOn(workshop, command)
  return decided.ok ? accept({ ...written(decided.value, decided.value.fact), next: decided.value.to }) : decided
}

/** What a migration would do to one dossier. */
export interface MigrationPreview {
  readonly fact: DossierMigrated
  readonly deadlines: { readonly before: readonly DeadlineRow[]; readonly after: readonly DeadlineRow[] }
  /** What it waits for afterwards; nobody where the new version has no office for it. */
  readonly inbox: readonly InboxRow[]
}

/** Shows what a migration would do and writes nothing. */
export const previewMigration = async (
  workshop: Workshop,
  command: Omit<MigrateCommand, 'id'>,
): Promise<Outcome<MigrationPreview, Refusal>> => {
  workshop.heads.drop(command.dossier)
  const decided = await decideOn(workshop, command)
  if (!decided.ok) return decided
  const { head, situation, fact, to } = decided.value
  const { tables } = workshop
  const after = evolve(head.dossier.id, situation.procedure, head.dossier, fact)
  return accept({
    fact,
    deadlines: {
      before: runningDeadlines(situation.procedure, head.dossier, tables),
      after: runningDeadlines(to, after, tables),
    },
    inbox: waitingWork(to, after, fact.on, tables),
  })
}
