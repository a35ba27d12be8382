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

interface Ruled {
  readonly rule: MigrationRule
  readonly to: Procedure
}

const ruleOf = ({ options: { migrations = [] }, catalogue }: Workshop, id: string): Outcome<Ruled, Refusal> => {
  const rule = migrations.find((one) => one.id === id)
  if (!rule) return refuse({ code: 'unknown_rule', rule: id, known: migrations.map((one) => one.id) })
  const to = catalogue.version(rule.to.id, rule.to.version)
  if (!to) return refuse({ code: 'definition_unknown', definition: rule.to, reason: 'absent' })
  return accept({ rule, to })
}

const decideOn = async (
  workshop: Workshop,
  { rule, to }: Ruled,
  command: Pick<MigrateCommand, 'dossier' | 'by'>,
): Promise<Outcome<Loaded & { readonly fact: DossierMigrated }, Refusal>> => {
  const { by, at, on } = asking(workshop, command.by)
  const loaded = await loadDossier(workshop, command.dossier, on)
  if (!loaded.ok) return loaded
  const holdings = await workshop.options.directory.holdings(by)
  const attempt: Attempt = { act: 'migrate', by, at, on, data: {}, holdings }
  const decided = decideMigration(loaded.value.situation, rule, to, attempt)
  return decided.ok ? accept({ ...loaded.value, fact: decided.value }) : decided
}

/** Decides a migration on what the journal and the directory say now. */
export const takeMigration = async (
  workshop: Workshop,
  command: MigrateCommand,
): Promise<Outcome<Accepted, Refusal>> => {
  const ruled = ruleOf(workshop, command.rule)
  if (!ruled.ok) return ruled
  const decided = await decideOn(workshop, ruled.value, command)
  return decided.ok ? accept({ ...written(decided.value, decided.value.fact), next: ruled.value.to }) : decided
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
  const ruled = ruleOf(workshop, command.rule)
  if (!ruled.ok) return ruled
  workshop.heads.drop(command.dossier)
  const decided = await decideOn(workshop, ruled.value, command)
  if (!decided.ok) return decided
  const { head, situation, fact } = decided.value
  const { tables } = workshop
  const after = evolve(head.dossier.id, situation.procedure, head.dossier, fact)
  return accept({
    fact,
    deadlines: {
      before: runningDeadlines(situation.procedure, head.dossier, tables),
      after: runningDeadlines(ruled.value.to, after, tables),
    },
    inbox: waitingWork(ruled.value.to, after, fact.on, tables),
  })
}
