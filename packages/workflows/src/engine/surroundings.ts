import type { UnitId, UnitRegister } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import type { Surroundings } from '../dossier/situation.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import { stepsOf } from '../procedure/steps-of.js'
import { awardKey, belowPrefix } from './claims.js'
import type { Journal } from './journal.js'
import type { Workshop } from './workshop.js'

type Below = Extract<Requirement, { kind: 'subordinates' }>

/** What a procedure ever asks of other dossiers; most ask nothing, and then nothing is read. */
interface Questions {
  readonly award: boolean
  readonly below: Below | undefined
}

const asked = new WeakMap<Procedure, Questions>()

const questionsOf = (procedure: Procedure): Questions => {
  const found = asked.get(procedure)
  if (found) return found
  const needed = stepsOf(procedure).flatMap(({ requires = [] }) => requires)
  const questions = {
    award: needed.some(({ kind }) => kind === 'soleAward'),
    below: needed.find((one): one is Below => one.kind === 'subordinates'),
  }
  asked.set(procedure, questions)
  return questions
}

/** Whether a procedure asks anything of other dossiers. */
export const asksOfOthers = (procedure: Procedure): boolean => {
  const { award, below } = questionsOf(procedure)
  return award || below !== undefined
}

/** A unit and all whose territory came to it. */
export const lineage = (unit: UnitId, units: UnitRegister): readonly UnitId[] => {
  const line = new Set([unit])
  // a Set is walked in the order of insertion, units added on the way included
  for (const one of line) for (const { from } of units.predecessors(one)) line.add(from)
  return [...line]
}

/** How many open dossiers below a unit are named; who is to close them sees the next when these are closed. */
const named = 50

const openBelow = async (
  journal: Journal,
  { procedure, under }: Below,
  { subject, year, openedOn, id }: Dossier,
  units: UnitRegister,
): Promise<readonly string[]> => {
  const unit = units.ancestor(subject, under, openedOn)?.id ?? subject
  const claims = await Promise.all(
    lineage(unit, units).map((one) => journal.claimed(belowPrefix(procedure, one, year), named)),
  )
  return claims
    .flat()
    .map(({ dossier }) => dossier)
    .filter((dossier) => dossier !== id)
}

/** What the record tells of other dossiers, as far as the procedure asks. */
export const surroundingsOf = async (
  { options: { journal }, tables: { units } }: Workshop,
  procedure: Procedure,
  dossier: Dossier,
): Promise<Surroundings> => {
  const { award, below } = questionsOf(procedure)
  const holder = award ? await journal.holder(awardKey(dossier)) : undefined
  const other = holder === dossier.id ? undefined : holder
  const open = below ? await openBelow(journal, below, dossier, units) : undefined
  return {
    ...(other === undefined ? {} : { otherAward: other }),
    ...(open ? { openBelow: open } : {}),
  }
}
