import { accept, type Evaluation, type IsoDate, type Outcome, refuse } from '@anlang/core'
import { type Capacity, capacityOf } from '../authority/capacity.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { tooLate } from '../requirements/calendar.js'
import { checkDemands } from '../requirements/check-requirement.js'
import type { Circumstances } from '../requirements/circumstances.js'
import { byKind } from './by-kind.js'
import { outlivesUnit } from './fate-of-subject.js'
import { figuresOf } from './figures-of.js'
import { gathered } from './gathered.js'
import { lineOf, stands } from './line-of.js'
import { omit } from './parts.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'
import { isAmong, wantedOffices } from './wanted-offices.js'
import { isWayOut } from './way-out.js'

/** The papers that come with the act; while the dossier is sent back, those on file that were not marked stand. */
const documentsFor = (
  { dossier: { returned, documents } }: Situation,
  { data }: Attempt,
): Circumstances['documents'] => {
  const standing = returned?.open ? omit(documents, (kind) => returned.opens.includes(kind)) : undefined
  return byKind(data.documents, standing)
}

/** What requirements look at: the dossier and what the act brings. */
export const circumstancesOf = (
  situation: Situation,
  attempt: Attempt,
  evaluation: Evaluation | undefined,
): Circumstances => ({
  situation,
  dossier: situation.dossier,
  act: attempt.act,
  by: attempt.by,
  on: attempt.on,
  documents: documentsFor(situation, attempt),
  figures: () => figuresOf(situation, attempt.data),
  session: attempt.data.session,
  reason: attempt.data.reason,
  evaluation,
})

/** A dossier about a unit that is no more can only be ended, by the offices of its successors, unless it outlives it. */
const checkSubject = (situation: Situation, step: PlacedStep, on: IsoDate): readonly Refusal[] => {
  const { dossier, units, procedure } = situation
  if (stands(lineOf(dossier.subject, on, units))) return []
  const living = units.find(dossier.subject, on)
  return living.ok || isWayOut(procedure, step) || outlivesUnit(situation) ? [] : living.refusals
}

/** In what capacity the person acts, when the step is their office's to take. */
export const checkOffice = (
  { dossier, units }: Situation,
  { by: offices, command }: Pick<PlacedStep, 'by' | 'command'>,
  { by, on, holdings }: Attempt,
): Outcome<Capacity, Refusal> => {
  const wanted = wantedOffices(offices, dossier, on, units)
  const office = { position: by.position, unit: by.unit }
  if (!isAmong(wanted, office)) return refuse({ code: 'wrong_office', act: command, office, wanted })
  return capacityOf(holdings, by, command, on)
}

/** Nothing is recorded before what is on record. */
export const checkOrder = ({ dossier: { lastOn } }: Situation, { on }: Attempt): readonly Refusal[] =>
  on < lastOn ? [{ code: 'before_last_fact', on, lastOn }] : []

/** Work that another person of the office has taken upon themselves. */
const checkHandler = ({ dossier }: Situation, { act, by }: Attempt): readonly Refusal[] => {
  const person = dossier.handlers?.[act]
  return person !== undefined && person !== by.person ? [{ code: 'claimed_by_another', act, person }] : []
}

/** A step that has sent the dossier back as often as it may. */
const checkReturns = ({ dossier: { returns }, procedure }: Situation, step: PlacedStep): readonly Refusal[] => {
  const { command: act, returns: bound } = step
  const taken = returns?.[act] ?? 0
  return bound && taken >= bound.atMost
    ? [{ code: 'too_many_returns', act, atMost: bound.atMost, procedure: procedure.id }]
    : []
}

/** What stands against the act whatever it brings, and in what capacity the person acts when nothing does. */
export const checkStanding = (
  situation: Situation,
  step: PlacedStep,
  attempt: Attempt,
  circumstances: Circumstances,
): Outcome<Capacity, Refusal> => {
  const capacity = checkOffice(situation, step, attempt)
  const [first, ...others] = gathered(
    checkSubject(situation, step, attempt.on),
    capacity.ok ? [] : capacity.refusals,
    checkOrder(situation, attempt),
    checkHandler(situation, attempt),
    checkReturns(situation, step),
    tooLate(step, circumstances),
    checkDemands(step, 'standing', circumstances),
  )
  if (first) return refuse(first, ...others)
  return accept(capacity.ok ? capacity.value : {})
}
