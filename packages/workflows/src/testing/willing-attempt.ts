import { addDays, type Figures, type IsoDate } from '@anlang/core'
import type { ActData } from '../dossier/act-data.js'
import type { Dossier } from '../dossier/dossier.js'
import { declaredFigures, toldFigures } from '../dossier/figures-of.js'
import type { Situation } from '../dossier/situation.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import { documentKinds } from '../procedure/document-kinds.js'
import type { Requirement } from '../procedure/requirement.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { figuresThatMeet } from './figures-that-meet.js'
import type { Asked } from './scenario.js'

type Of<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>

const ofKind = <Kind extends Requirement['kind']>({ requires = [] }: PlacedStep, kind: Kind): readonly Of<Kind>[] =>
  requires.filter((requirement): requirement is Of<Kind> => requirement.kind === kind)

/** A figure that an act is asked for by name: enough of what is counted, the first grade, a yes. */
const answerTo = (situation: Situation, id: string, on: IsoDate) => {
  const declaration = declaredFigures(situation)[id]
  if (declaration?.type === 'grade') return declaration.scale[0]?.id ?? ''
  if (declaration?.type === 'day') return on
  return declaration?.type === 'yesNo' ? true : 100
}

const figuresFor = (situation: Situation, step: PlacedStep, on: IsoDate): Figures => {
  const { ruleSet, procedure, dossier } = situation
  const told = toldFigures(situation)
  const attested = ofKind(step, 'attested').map(({ figure, is }) => [figure, is] as const)
  const asked = ofKind(step, 'figures').flatMap(({ figures }) =>
    figures.map((id) => [id, answerTo(situation, id, on)] as const),
  )
  const meeting = step.takesFigures && ruleSet ? figuresThatMeet(ruleSet, dossier.year) : {}
  const brought = { ...meeting, ...Object.fromEntries(asked), ...Object.fromEntries(attested) }
  const closed = (id: string) =>
    Object.hasOwn(told, id) ||
    Object.hasOwn(procedure.meta.dayOf ?? {}, id) ||
    (dossier.returned?.open === true && !dossier.returned.opens.includes(id))
  return Object.fromEntries(Object.entries(brought).filter(([id]) => !closed(id)))
}

const documentsFor = (step: PlacedStep, dossier: Dossier, on: IsoDate, figures: Figures): ActData['documents'] => {
  const { returned } = dossier
  return ofKind(step, 'documents')
    .filter(({ when }) => when === undefined || { ...dossier.figures, ...figures }[when] === true)
    .flatMap(({ documents }) => documents)
    .filter((kind) => !returned?.open || returned.opens.includes(kind) || dossier.documents[kind] === undefined)
    .map((kind, place) => ({ kind, number: `${place + 1}/VB`, on }))
}

/** What a return marks: a paper on file, or else any kind of paper. */
const marked = ({ documents, figures }: Dossier): readonly string[] =>
  [...Object.keys(documents), ...Object.keys(figures), ...Object.keys(documentKinds)].slice(0, 1)

const dataFor = (situation: Situation, step: PlacedStep, on: IsoDate): ActData => {
  const figures = figuresFor(situation, step, on)
  const [vote] = ofKind(step, 'vote')
  const reason = ofKind(step, 'reason').length > 0
  const advised = ofKind(step, 'advice').some(({ of, is }) => situation.dossier.advice?.[of] !== is)
  return {
    documents: documentsFor(step, situation.dossier, on, figures) ?? [],
    ...(Object.keys(figures).length > 0 ? { figures } : {}),
    ...(vote ? { session: { members: 9, present: 9, inFavour: 9, ballot: 'secret' } } : {}),
    ...(step.returns ? { items: marked(situation.dossier) } : {}),
    ...(reason || advised ? { reason: 'papers_missing' } : {}),
  }
}

/** The first day on which a step's calendar lets it be taken. */
const openOn = (step: PlacedStep, { year, lastOn, takenOn }: Dossier, from: IsoDate): IsoDate =>
  [
    lastOn,
    from,
    ...ofKind(step, 'notBefore').map(({ monthDay }) => `${year}-${monthDay}`),
    ...ofKind(step, 'elapsed').map(({ since, days }) => addDays(takenOn[since] ?? lastOn, days)),
  ]
    .toSorted()
    .at(-1) ?? lastOn

/**
 * An attempt at a step that brings all it asks for, by an office that may take it, on a day on which it is open; for
 * walking a procedure from end to end. Not before the day `from`.
 */
export const willingAttempt = (step: PlacedStep, situationOn: (day: IsoDate) => Situation, from = ''): Asked => {
  const { dossier } = situationOn(from)
  const on = openOn(step, dossier, from)
  const situation = situationOn(on)
  const [office] = wantedOffices(step.by, dossier, on, situation.units)
  if (!office) throw new Error(`${step.command}: no office may take it for ${dossier.subject} on ${on}`)
  const by = { ...office, person: `${office.position}@${office.unit}` }
  return { act: step.command, by, on, data: dataFor(situation, step, on) }
}
