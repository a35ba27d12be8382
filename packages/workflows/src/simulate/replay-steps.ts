import type { WorkingCalendar } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import { evolve } from '../dossier/evolve.js'
import { type Fact, isOpening, isStep, type StepTaken } from '../dossier/fact.js'
import { isHeld } from '../procedure/is-held.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import { type StateValue, statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { lastDayFor } from '../requirements/calendar.js'
import type { ExtraStep, Stop } from './simulation.js'

/** How far a record goes under another chart. */
export interface Replay {
  readonly extra: readonly ExtraStep[]
  readonly stop?: Stop
}

/** The steps of the overlay that lead from a place to where a fact is open: a shortest way, none where it is open. */
const detour = (procedure: Procedure, from: StateValue, fact: string): readonly PlacedStep[] | undefined => {
  const chart = statechart(procedure)
  const seen = new Map<string, { readonly value: StateValue; readonly way: readonly PlacedStep[] }>([
    [JSON.stringify(from), { value: from, way: [] }],
  ])
  for (const { value, way } of seen.values()) {
    const open = chart.open(value).filter((step) => !isHeld(step))
    if (open.some((step) => step.fact === fact)) return way
    for (const step of open.filter(({ insertedBy }) => insertedBy !== undefined)) {
      const next = chart.step(value, step.fact)
      const key = next && JSON.stringify(next.value)
      if (next && key !== undefined && !seen.has(key)) seen.set(key, { value: next.value, way: [...way, step] })
    }
  }
  return undefined
}

const extraOf = ({ command: act, deadline }: PlacedStep): ExtraStep => {
  if (!deadline || 'before' in deadline) return { act }
  return 'days' in deadline ? { act, days: deadline.days } : { act, workingDays: deadline.workingDays }
}

const papersIn = ({ data: { documents = [] } }: StepTaken): ReadonlySet<string> =>
  new Set(documents.map(({ kind }) => kind))

const lacking = (needed: Requirement, fact: StepTaken, { figures }: Dossier): readonly string[] => {
  const known = { ...figures, ...fact.data.figures }
  if (needed.kind === 'documents') {
    if (needed.when !== undefined && known[needed.when] !== true) return []
    return needed.documents.filter((kind) => !papersIn(fact).has(kind))
  }
  if (needed.kind !== 'figures') return []
  const missing = needed.figures.filter((id) => !Object.hasOwn(known, id))
  const noneYes = needed.oneYes !== undefined && !needed.figures.some((id) => known[id] === true)
  return missing.length === 0 && noneYes ? needed.figures : missing
}

const stopAt = (
  step: PlacedStep,
  above: PlacedStep | undefined,
  fact: StepTaken,
  dossier: Dossier,
  calendar: WorkingCalendar,
): Stop | undefined => {
  const own = (step.requires ?? []).slice(above?.requires?.length ?? 0)
  const papers = own.flatMap((one) => (one.kind === 'documents' ? lacking(one, fact, dossier) : []))
  const figures = own.flatMap((one) => (one.kind === 'figures' ? lacking(one, fact, dossier) : []))
  const at = { act: fact.act, on: fact.on }
  if (papers.length > 0) return { ...at, reason: 'papers', wanted: papers }
  if (figures.length > 0) return { ...at, reason: 'figures', wanted: figures }
  const last = step.deadline?.whenPassed === 'refuse' ? lastDayFor(step, dossier, calendar) : undefined
  return last !== undefined && fact.on > last ? { ...at, reason: 'late', wanted: [last] } : undefined
}

/** Both charts, and where a record stands under the merged one. */
interface Course {
  readonly national: Procedure
  readonly merged: Procedure
  readonly value: StateValue
  readonly dossier: Dossier
}

/** One step of a record under the merged chart: what had to come first, and where it leads or why it does not. */
const takeStep = (
  { national, merged, value, dossier }: Course,
  fact: StepTaken,
  calendar: WorkingCalendar,
): { readonly way: readonly PlacedStep[]; readonly to: StateValue } | { readonly stop: Stop } => {
  const chart = statechart(merged)
  const way = detour(merged, value, fact.type)
  if (!way) return { stop: { act: fact.act, on: fact.on, reason: 'not_open', wanted: [] } }
  const at = way.reduce((from, step) => chart.step(from, step.fact)?.value ?? from, value)
  const isTaken = ({ fact: one }: PlacedStep): boolean => one === fact.type
  const step = chart.open(at).find(isTaken)
  const above = statechart(national).open(dossier.value).find(isTaken)
  const stop = step && stopAt(step, above, fact, dossier, calendar)
  return stop ? { stop } : { way, to: chart.step(at, fact.type)?.value ?? at }
}

/**
 * Takes the steps of a record under the merged chart. Steps of the overlay that stand in the way are noted and taken
 * for done; the first step that could not have been taken all the same ends the replay.
 */
export const replaySteps = (
  national: Procedure,
  merged: Procedure,
  id: string,
  facts: readonly Fact[],
  calendar: WorkingCalendar,
): Replay => {
  const extra: ExtraStep[] = []
  let dossier: Dossier | undefined
  let { value } = statechart(merged).initial
  for (const fact of facts) {
    if (dossier && !isOpening(fact) && isStep(fact)) {
      const taken = takeStep({ national, merged, value, dossier }, fact, calendar)
      if ('stop' in taken) return { extra, stop: taken.stop }
      extra.push(...taken.way.map(extraOf))
      value = taken.to
    }
    dossier = evolve(id, national, dossier, fact)
  }
  return { extra }
}
