import { accept, type Basis, type IsoDate, type Level, type Outcome, refuse, type Text } from '@anlang/core'
import type { Deadline } from '../procedure/deadline.js'
import type { Procedure, ProcedureState, Step, StepMeta } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import type { StepOffice } from '../procedure/step-office.js'
import { stepsOf } from '../procedure/steps-of.js'
import { mapActs } from '../province/map-acts.js'
import { checkMerges } from './check-merges.js'
import type { CollapseDiagnostic } from './collapse-diagnostic.js'

/** How a procedure goes on when a level of units is no more. */
export interface CollapseRule {
  /** The level whose offices take over what was the level's. */
  readonly to: Level
  readonly id?: string
  readonly version: string
  readonly title?: Text
  /** The first day of the procedure that comes of it. */
  readonly from: IsoDate
  /** Where it stands that they take over; cited by every step that moves. */
  readonly basis: Basis
  /** Acts that only handed a dossier from the level upward: they fall away, and what they led to follows at once. */
  readonly merges?: readonly string[]
}

type States = Readonly<Record<string, ProcedureState>>

const movedOffice = (office: StepOffice, level: Level, { to }: CollapseRule): StepOffice =>
  office.at === level ? { ...office, at: to } : office

const once = (offices: readonly StepOffice[]): readonly StepOffice[] => [
  ...new Map(offices.map((office) => [`${office.position} ${office.at}`, office])).values(),
]

const movedDeadline = (deadline: Deadline, level: Level, rule: CollapseRule): Deadline =>
  deadline.whenPassed === 'escalate'
    ? { ...deadline, to: once(deadline.to.map((office) => movedOffice(office, level, rule))) }
    : deadline

/** Offices that were two and are one now are kept apart by person: nobody else is left to keep them apart. */
const movedRequirement = (needed: Requirement, isOne: (from: string) => boolean): Requirement =>
  needed.kind === 'separation' && isOne(needed.from) ? { ...needed, of: 'person' } : needed

const officesOf = (by: readonly StepOffice[]): string => by.map(({ position, at }) => `${position} ${at}`).join()

const movedStep = (meta: StepMeta, procedure: Procedure, level: Level, rule: CollapseRule): StepMeta => {
  const by = once(meta.by.map((office) => movedOffice(office, level, rule)))
  const isMoved = meta.by.some(({ at }) => at === level)
  const becameOne = (from: string): boolean => {
    const earlier = stepsOf(procedure).find(({ command }) => command === from)
    if (!earlier || officesOf(earlier.by) === officesOf(meta.by)) return false
    return officesOf(once(earlier.by.map((office) => movedOffice(office, level, rule)))) === officesOf(by)
  }
  return {
    ...meta,
    by,
    ...(meta.requires ? { requires: meta.requires.map((needed) => movedRequirement(needed, becameOne)) } : {}),
    ...(meta.deadline ? { deadline: movedDeadline(meta.deadline, level, rule) } : {}),
    ...(isMoved ? { basis: rule.basis } : {}),
  }
}

/** The states without acts that only handed the dossier on: whoever led to such a state leads to the one after it. */
const mergedStates = (states: States, merges: readonly string[]): States =>
  Object.entries(states).reduce<States>((now, [key, state]) => {
    const handing = Object.values(state.on ?? {}).find(({ meta }) => merges.includes(meta.command))
    if (!handing) return now
    const { [key]: _, ...others } = now
    const led = (step: Step): Step => (step.target === key ? { ...step, target: handing.target } : step)
    return Object.fromEntries(
      Object.entries(others).map(([other, { on, ...rest }]) => [
        other,
        on ? { ...rest, on: Object.fromEntries(Object.entries(on).map(([fact, step]) => [fact, led(step)])) } : rest,
      ]),
    )
  }, states)

const initialOf = ({ initial, states }: Procedure, merges: readonly string[]): string => {
  const handing = Object.values(states[initial]?.on ?? {}).find(({ meta }) => merges.includes(meta.command))
  return handing ? handing.target : initial
}

/**
 * Derives the procedure of fewer levels from that of more, by a stated rule: offices of the level, also those that a
 * deadline escalates to, become those of the level that takes over; terms and papers stay as they are; acts that only
 * handed the dossier upward fall away; offices that become one are kept apart by person. Refuses acts that are not there
 * and acts that do more than to hand on, whose papers, criteria or choices would be lost.
 *
 * @example
 * ```ts
 * const basis = { instrument: 'tt-48-2025', unverified: true } as const
 * const two = collapseLevel(evaluateCommune2022, 'district', { to: 'province', version: '2025.1', from: '2025-07-01', basis })
 * two.ok && compareProcedures(two.value, evaluateCommune2025) // => []
 * ```
 */
export const collapseLevel = (
  procedure: Procedure,
  level: Level,
  rule: CollapseRule,
): Outcome<Procedure, CollapseDiagnostic> => {
  const { merges = [] } = rule
  const [fault, ...others] = checkMerges(procedure, level, merges)
  if (fault) return refuse(fault, ...others)
  const { to: _, ...meta } = procedure.meta
  const { managedAt, reportsTo } = meta
  const merged = { ...procedure, states: mergedStates(procedure.states, merges) }
  return accept({
    id: rule.id ?? procedure.id,
    version: rule.version,
    initial: initialOf(procedure, merges),
    states: mapActs(merged, (step) => movedStep(step, procedure, level, rule)).states,
    meta: {
      ...meta,
      ...(rule.title ? { title: rule.title } : {}),
      ...(managedAt === level ? { managedAt: rule.to } : {}),
      ...(reportsTo === level ? { reportsTo: rule.to } : {}),
      from: rule.from,
      basis: rule.basis,
    },
  })
}
