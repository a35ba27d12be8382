import { documentKinds } from '../procedure/document-kinds.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { asksReason } from '../requirements/reason.js'
import type { ActData } from './act-data.js'
import { declaredFigures, toldFigures } from './figures-of.js'
import { gathered } from './gathered.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'

/** What a step asks an act to bring. */
interface Brought {
  readonly documents: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly vote: boolean
}

const asked = new WeakMap<PlacedStep, Brought>()

const broughtTo = (step: PlacedStep): Brought => {
  const found = asked.get(step)
  if (found) return found
  const { requires = [], accepts = [] } = step
  const papers = requires.flatMap((needed) => (needed.kind === 'documents' ? needed.documents : []))
  const figures = requires.flatMap((needed) => {
    if (needed.kind === 'figures') return needed.figures
    return needed.kind === 'attested' ? [needed.figure] : []
  })
  const brought: Brought = {
    documents: new Set([...papers, ...accepts]),
    figures: new Set(figures),
    vote: requires.some(({ kind }) => kind === 'vote'),
  }
  asked.set(step, brought)
  return brought
}

/** A kind the step does not ask for, or a second paper of one kind, of which only one could count. */
const unexpectedDocuments = (step: PlacedStep, { documents = [] }: ActData): readonly Refusal[] => {
  const { documents: welcome } = broughtTo(step)
  return documents
    .filter(({ kind }, place) => !welcome.has(kind) || documents.findIndex((other) => other.kind === kind) < place)
    .map(({ kind }) => ({ code: 'unexpected_document', act: step.command, document: kind }))
}

const unexpectedFigures = (situation: Situation, step: PlacedStep, { figures }: ActData): readonly Refusal[] => {
  if (!figures) return []
  const declared = declaredFigures(situation)
  const read = situation.procedure.meta.dayOf ?? {}
  const told = toldFigures(situation)
  const { figures: required } = broughtTo(step)
  return Object.keys(figures)
    .filter((id) => Object.hasOwn(declared, id))
    .filter((id) => Object.hasOwn(told, id) || Object.hasOwn(read, id) || !(step.takesFigures || required.has(id)))
    .map((figure) => ({ code: 'unexpected_figure', act: step.command, figure }))
}

const futureDays = (situation: Situation, { data: { figures }, on }: Attempt): readonly Refusal[] => {
  if (!figures) return []
  const declared = declaredFigures(situation)
  return Object.entries(figures).flatMap(([figure, day]) =>
    declared[figure]?.type === 'day' && typeof day === 'string' && day > on
      ? [{ code: 'figure_from_the_future' as const, figure, day, on }]
      : [],
  )
}

/** What a return or a refusal may be about: a criterion, a kind of document or a figure; never free text. */
const unknownItems = (situation: Situation, { items = [] }: ActData): readonly Refusal[] => {
  if (items.length === 0) return []
  const known = new Set([
    ...Object.keys(documentKinds),
    ...Object.keys(declaredFigures(situation)),
    ...(situation.ruleSet?.criteria ?? []).map(({ id }) => id),
  ])
  return items.filter((item) => !known.has(item)).map((item) => ({ code: 'unknown_item', item }))
}

/** What was sent back is mended in what was marked, and in nothing else. */
const notReopened = (
  { dossier: { returned, documents: onFile, figures: known } }: Situation,
  { data }: Attempt,
): readonly Refusal[] => {
  if (!returned?.open) return []
  const { items, opens } = returned
  const brought = [
    ...(data.documents ?? []).map(({ kind }) => kind).filter((kind) => Object.hasOwn(onFile, kind)),
    ...Object.keys(data.figures ?? {}).filter((id) => Object.hasOwn(known, id)),
  ]
  const closed = brought.filter((item) => !opens.includes(item))
  return closed.length > 0 ? [{ code: 'not_reopened', closed, items }] : []
}

const unexpectedAnswers = ({ dossier }: Situation, step: PlacedStep, { data }: Attempt): readonly Refusal[] => {
  const { vote } = broughtTo(step)
  return [
    ...(data.session && !vote ? [{ code: 'unexpected_session', act: step.command } as const] : []),
    ...(data.reason && !asksReason(step, dossier) ? [{ code: 'unexpected_reason', act: step.command } as const] : []),
  ]
}

/**
 * What an act brings that its step does not ask for: another office's paper, a figure that is not this step's to
 * give, a day to come, a vote of nobody.
 */
export const unexpected = (situation: Situation, step: PlacedStep, attempt: Attempt): readonly Refusal[] =>
  gathered(
    unexpectedDocuments(step, attempt.data),
    unexpectedFigures(situation, step, attempt.data),
    futureDays(situation, attempt),
    unknownItems(situation, attempt.data),
    notReopened(situation, attempt),
    unexpectedAnswers(situation, step, attempt),
  )
