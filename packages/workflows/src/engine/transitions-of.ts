import { accept, type Outcome, type UnitId } from '@anlang/core'
import { closers, decideClosing } from '../dossier/decide-closing.js'
import type { Actor, Office, UnitGone } from '../dossier/fact.js'
import { fateOfSubject } from '../dossier/fate-of-subject.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Attempt } from '../dossier/situation.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import { decideMigration } from '../migration/decide-migration.js'
import type { MigrationRule } from '../migration/migration-rule.js'
import { type Loaded, loadDossier } from './load-dossier.js'
import { asking, type Workshop } from './workshop.js'

interface ForOffice {
  /** The offices that could, whoever sits in them. */
  readonly offices: readonly Office[]
  /** What stands against it for whoever asks; nothing when they may. */
  readonly refusals: readonly Refusal[]
}

/** What a dossier waits for beside its chart: another version to go on under, or its end, as its unit is no more. */
export type Transition =
  | (ForOffice & { readonly kind: 'migrate'; readonly rule: MigrationRule })
  | (ForOffice & UnitGone & { readonly kind: 'close'; readonly subject: UnitId })

const refusalsOf = (decided: Outcome<unknown, Refusal>): readonly Refusal[] => (decided.ok ? [] : decided.refusals)

const closingOf = ({ situation }: Loaded, attempt: Attempt): readonly Transition[] => {
  const { change, heirs, action } = fateOfSubject(situation, attempt.on)
  if (action !== 'toBeClosed') return []
  const offices = wantedOffices(closers, situation.dossier, attempt.on, situation.units)
  const refusals = refusalsOf(decideClosing(situation, { ...attempt, act: 'close' }))
  return [{ kind: 'close', subject: situation.dossier.subject, change, heirs, offices, refusals }]
}

const migrationsOf = (
  { options: { migrations = [] }, catalogue }: Workshop,
  { situation }: Loaded,
  attempt: Attempt,
): readonly Transition[] => {
  const { dossier, procedure, units } = situation
  return migrations.flatMap((rule): readonly Transition[] => {
    const to = catalogue.version(rule.to.id, rule.to.version)
    const isFor = rule.from.id === procedure.id && rule.from.version === procedure.version
    if (!to || !isFor || attempt.on < rule.on) return []
    const offices = wantedOffices(rule.by, dossier, attempt.on, units)
    return [{ kind: 'migrate', rule, offices, refusals: refusalsOf(decideMigration(situation, rule, to, attempt)) }]
  })
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
  if (loaded.value.head.dossier.ended) return accept([])
  const holdings = await workshop.options.directory.holdings(by)
  const attempt: Attempt = { act: 'migrate', by, at, on, data: {}, holdings }
  const closing = closingOf(loaded.value, attempt)
  // a dossier that is to be closed is not handed over
  return accept(closing.length > 0 ? closing : migrationsOf(workshop, loaded.value, attempt))
}
