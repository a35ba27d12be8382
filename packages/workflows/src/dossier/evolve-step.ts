import type { IsoDate } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { type Standing, statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import type { AssessmentMark, Dossier, Returned } from './dossier.js'
import { enteredAt } from './entered-at.js'
import type { Assessment, StepTaken } from './fact.js'
import { omit, pick, present } from './parts.js'

type Paths = ReadonlySet<string>

/** A dossier that is sent back takes what is to be mended with it; one that stands there again was resubmitted. */
const returnedAfter = (
  { returned, documents, figures }: Dossier,
  step: PlacedStep,
  { act, by, on, data, opens = [] }: StepTaken,
  now: Paths,
): Returned | undefined => {
  if (step.returns) {
    const before = { documents: pick(documents, opens), figures: pick(figures, opens) }
    return { act, by, on, items: data.items ?? [], opens, from: step.state, before, open: true }
  }
  return returned?.open && now.has(returned.from) ? { ...returned, open: false } : returned
}

/** What the clock of a state has run is kept when the dossier is sent back from it, and forgotten when it goes on. */
const staysAfter = ({ stays, entered }: Dossier, isReturn: boolean, left: Paths, on: IsoDate): Dossier['stays'] => {
  if (!isReturn) return omit(stays, (path) => left.has(path))
  const stayed = [...left].map(
    (path) => [path, [...(stays?.[path] ?? []), { from: entered[path] ?? on, to: on }]] as const,
  )
  return { ...stays, ...Object.fromEntries(stayed) }
}

/** What a head keeps of an assessment: where its findings are. */
export const markOf = ({ findings: _, ...mark }: Assessment, fact: number): AssessmentMark => ({ ...mark, fact })

const filed = (dossier: Dossier, { act, by, on, data, assessment, advice }: StepTaken) => ({
  documents: data.documents
    ? { ...dossier.documents, ...Object.fromEntries(data.documents.map((document) => [document.kind, document])) }
    : dossier.documents,
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
  const now = new Set(Object.keys(entered))
  const left = new Set(Object.keys(dossier.entered).filter((path) => !now.has(path)))
  const open = statechart(procedure).open(next.value)
  const isReturn = step.returns !== undefined
  const approvedBy = step.approves ? act : dossier.approvedBy
  return present<Dossier>({
    ...dossier,
    ...next,
    ...filed(dossier, fact),
    version: dossier.version + 1,
    entered,
    lastOn: on,
    returns: isReturn ? counted(dossier, act) : dossier.returns,
    returned: returnedAfter(dossier, step, fact, now),
    stays: staysAfter(dossier, isReturn, left, on),
    passed: omit(dossier.passed, (place) => left.has(place.slice(0, place.lastIndexOf('/')))),
    handlers: omit(dossier.handlers, (one) => one === act || !open.some(({ command }) => command === one)),
    kept: omit(dossier.kept, (one) => one === act),
    // what is sent back is nobody's word any more
    approvedBy: isReturn ? undefined : approvedBy,
    reopened: isReturn ? undefined : dossier.reopened,
  })
}
