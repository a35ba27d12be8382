import type { IsoDate } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { type Standing, statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { byKind } from './by-kind.js'
import type { AssessmentMark, Dossier, Returned } from './dossier.js'
import { enteredAt } from './entered-at.js'
import type { Assessment, StepTaken } from './fact.js'
import { omit, pick, revised } from './parts.js'

/** A dossier that is sent back takes what is to be mended with it; one that stands there again was resubmitted. */
const returnedAfter = (
  { returned, documents, figures }: Dossier,
  step: PlacedStep,
  { act, by, on, data, opens = [] }: StepTaken,
  now: Dossier['entered'],
): Returned | undefined => {
  if (step.returns) {
    const before = { documents: pick(documents, opens), figures: pick(figures, opens) }
    return { act, by, on, items: data.items ?? [], opens, from: step.state, before, open: true }
  }
  return returned?.open && Object.hasOwn(now, returned.from) ? { ...returned, open: false } : returned
}

/** What the clock of a state has run by a day, as the stay of a state whose clock then goes on. */
const stayed = ({ stays, entered }: Dossier, path: string, on: IsoDate) => [
  ...(stays?.[path] ?? []),
  { from: entered[path] ?? on, to: on },
]

/**
 * What the clock of a state has run is kept when the dossier is sent back from it, and forgotten when it goes on; a
 * step that keeps the clock hands it to the state it leads to, beside what that one has run before.
 */
const staysAfter = (dossier: Dossier, step: PlacedStep, left: readonly string[], on: IsoDate): Dossier['stays'] => {
  const { stays } = dossier
  if (step.returns) {
    return { ...stays, ...Object.fromEntries(left.map((path) => [path, stayed(dossier, path, on)])) }
  }
  const others = omit(stays, (path) => left.includes(path))
  if (!step.sameClock) return others
  const to = step.leadsTo
  return { ...others, [to]: [...(others?.[to] ?? []), ...stayed(dossier, step.state, on)] }
}

/** What a head keeps of an assessment: where its findings are. */
export const markOf = ({ findings: _, ...mark }: Assessment, fact: number): AssessmentMark => ({ ...mark, fact })

/** The state of a place: what stands before its fact. */
const stateOf = (place: string): string => place.slice(0, place.lastIndexOf('/'))

/** Deadlines of the state that is left are forgotten; one whose clock goes on has passed where it goes on, too. */
const passedAfter = ({ passed }: Dossier, step: PlacedStep, left: readonly string[]): Dossier['passed'] => {
  const others = omit(passed, (place) => left.includes(stateOf(place)))
  if (!step.sameClock || !passed) return others
  const carried = Object.entries(passed)
    .filter(([place]) => stateOf(place) === step.state)
    .map(([place, due]) => [`${step.leadsTo}${place.slice(place.lastIndexOf('/'))}`, due] as const)
  return carried.length > 0 ? { ...others, ...Object.fromEntries(carried) } : others
}

const filed = (dossier: Dossier, { act, by, on, data, assessment, advice }: StepTaken) => ({
  documents: data.documents ? byKind(data.documents, dossier.documents) : dossier.documents,
  figures: data.figures ? { ...dossier.figures, ...data.figures } : dossier.figures,
  takenBy: { ...dossier.takenBy, [act]: by },
  takenOn: { ...dossier.takenOn, [act]: on },
  assessment: assessment ? markOf(assessment, dossier.version + 1) : dossier.assessment,
  advice: advice === undefined ? dossier.advice : { ...dossier.advice, [act]: advice },
})

const stepAt = (procedure: Procedure, dossier: Dossier, type: string): readonly [PlacedStep, Standing] => {
  const chart = statechart(procedure)
  const next = chart.step(dossier.value, type)
  const step = chart.open(dossier.value).find(({ fact }) => fact === type)
  if (next && step) return [step, next]
  const { id, version, value } = dossier
  throw new Error(`${id}: fact ${version + 1}, ${type}, is not allowed in ${JSON.stringify(value)}`)
}

const counted = ({ returns }: Dossier, act: string) => ({ ...returns, [act]: (returns?.[act] ?? 0) + 1 })

/** The dossier after a step of its chart. */
export const evolveStep = (dossier: Dossier, procedure: Procedure, fact: StepTaken): Dossier => {
  const [step, next] = stepAt(procedure, dossier, fact.type)
  const { act, on } = fact
  const entered = enteredAt(next.value, on, dossier.entered)
  const left = Object.keys(dossier.entered).filter((path) => !Object.hasOwn(entered, path))
  const open = statechart(procedure).open(next.value)
  const isReturn = step.returns !== undefined
  const approvedBy = step.approves ? act : dossier.approvedBy
  return revised(dossier, {
    ...next,
    ...filed(dossier, fact),
    version: dossier.version + 1,
    entered,
    lastOn: on,
    returns: isReturn ? counted(dossier, act) : dossier.returns,
    returned: returnedAfter(dossier, step, fact, entered),
    stays: staysAfter(dossier, step, left, on),
    passed: passedAfter(dossier, step, left),
    handlers: omit(dossier.handlers, (one) => one === act || !open.some(({ command }) => command === one)),
    kept: omit(dossier.kept, (one) => one === act),
    // what is sent back is nobody's word any more
    approvedBy: isReturn ? undefined : approvedBy,
    reopened: isReturn ? undefined : dossier.reopened,
  })
}
