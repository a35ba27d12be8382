import { accept, type Outcome, refuse } from '@anlang/core'
import { checkOffice, checkOrder } from '../dossier/check-standing.js'
import { type DossierMigrated, factShape } from '../dossier/fact.js'
import { fateOfSubject } from '../dossier/fate-of-subject.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Attempt, Situation } from '../dossier/situation.js'
import { procedureHash } from '../integrity/content-hash.js'
import type { Procedure } from '../procedure/procedure.js'
import { isRuleFor, type MigrationRule } from './migration-rule.js'
import { type MigrationFault, planMigration } from './plan-migration.js'

/** A dossier whose unit was merged or cut does not go on: our policy of units says what is done with it. */
const checkUnit = (situation: Situation, { on }: Pick<Attempt, 'on'>): readonly Refusal[] => {
  const { change, action } = fateOfSubject(situation, on)
  return action === 'goesOn' ? [] : [{ code: 'unit_not_kept', unit: situation.dossier.subject, change, action }]
}

const asRefusal = ({ code, from, state }: MigrationFault, { id }: Procedure): Refusal =>
  code === 'not_mapped'
    ? { code: 'not_mapped', state: from, procedure: id }
    : { code: 'migration_unsound', fault: code, state, procedure: id }

const checkRule = (
  { dossier, procedure }: Situation,
  rule: MigrationRule,
  { on, act }: Attempt,
): readonly Refusal[] => [
  ...(isRuleFor(rule, procedure)
    ? []
    : [{ code: 'rule_not_for', rule: rule.id, procedure: procedure.id, version: procedure.version } as const]),
  ...(dossier.ended ? [{ code: 'dossier_ended', act, procedure: procedure.id, state: dossier.value } as const] : []),
  ...(on < rule.on ? [{ code: 'too_early', act, firstDay: rule.on, on } as const] : []),
]

/** Decides whether a dossier is handed over by a rule: where it stands afterwards, and that it can still end there. */
export const decideMigration = (
  situation: Situation,
  rule: MigrationRule,
  to: Procedure,
  attempt: Attempt,
): Outcome<DossierMigrated, Refusal> => {
  const { by, at, on } = attempt
  const { dossier, procedure } = situation
  const capacity = checkOffice(situation, { command: attempt.act, by: rule.by }, attempt)
  const [wrong, ...more] = [
    ...checkRule(situation, rule, attempt),
    ...checkUnit(situation, attempt),
    ...checkOrder(situation, attempt),
  ]
  if (wrong) return refuse(wrong, ...more)
  const planned = planMigration(procedure, to, [dossier.value], rule.states)
  const [first, ...others]: readonly Refusal[] = [
    ...(capacity.ok ? [] : capacity.refusals),
    ...(planned.ok ? [] : planned.refusals.map((one) => asRefusal(one, procedure))),
  ]
  if (first) return refuse(first, ...others)
  const move = planned.ok ? planned.value.moves[0] : undefined
  if (!move) return refuse({ code: 'not_mapped', state: dossier.value, procedure: procedure.id })
  const stamp = { id: to.id, version: to.version, hash: procedureHash(to) }
  const { to: value, origins } = move
  return accept({
    type: 'DossierMigrated',
    shape: factShape,
    by: { ...by, ...(capacity.ok ? capacity.value : {}) },
    at,
    on,
    from: dossier.procedure,
    to: stamp,
    rule: rule.id,
    value,
    origins,
  })
}
