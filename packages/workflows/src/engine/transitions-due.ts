import type { IsoDate, UnitId } from '@anlang/core'
import { closers } from '../dossier/decide-closing.js'
import type { Office, UnitGone } from '../dossier/fact.js'
import { fateOfSubject } from '../dossier/fate-of-subject.js'
import type { Situation } from '../dossier/situation.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import { isRuleFor, type MigrationRule } from '../migration/migration-rule.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Workshop } from './workshop.js'

interface ForOffices {
  /** The offices that may, whoever sits in them. */
  readonly offices: readonly Office[]
}

/** What a dossier waits for beside its chart: another version to go on under, or its end, as its unit is no more. */
export type TransitionDue =
  | (ForOffices & { readonly kind: 'migrate'; readonly rule: MigrationRule; readonly to: Procedure })
  | (ForOffices & UnitGone & { readonly kind: 'close'; readonly subject: UnitId })

/** A dossier and the definition it is under. */
export type Standing = Pick<Situation, 'dossier' | 'procedure' | 'units'>

const closingOf = (standing: Standing, on: IsoDate): readonly TransitionDue[] => {
  const { dossier, units } = standing
  const { change, heirs, action } = fateOfSubject(standing, on)
  if (action !== 'toBeClosed') return []
  const offices = wantedOffices(closers, dossier, on, units)
  return [{ kind: 'close', subject: dossier.subject, change, heirs, offices }]
}

const migrationsOf = (
  { options: { migrations = [] }, catalogue }: Workshop,
  { dossier, procedure, units }: Standing,
  on: IsoDate,
): readonly TransitionDue[] =>
  migrations.flatMap((rule): readonly TransitionDue[] => {
    if (on < rule.on || !isRuleFor(rule, procedure)) return []
    const to = catalogue.versionFor(rule.to.id, rule.to.version, dossier.subject, on)
    return to ? [{ kind: 'migrate', rule, to, offices: wantedOffices(rule.by, dossier, on, units) }] : []
  })

/** What is due of a dossier on a day, since its unit or the offices of its procedure changed. */
export const transitionsDue = (workshop: Workshop, standing: Standing, on: IsoDate): readonly TransitionDue[] => {
  if (standing.dossier.ended || on < standing.dossier.openedOn) return []
  const closing = closingOf(standing, on)
  // a dossier that is to be closed is not handed over
  return closing.length > 0 ? closing : migrationsOf(workshop, standing, on)
}
