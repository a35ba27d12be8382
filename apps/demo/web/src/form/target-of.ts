import type { ClientProblem, FieldFault } from '@anlang/adapters/client'
import type { ActData, Refusal, Session } from '@anlang/workflows'
import type { SummaryFault } from '../design/error-summary.js'
import { controlId } from './control-id.js'

const documentsOf = (refusal: Refusal): readonly string[] => {
  if (refusal.code === 'missing_documents') return refusal.documents.map(controlId.documentNumber)
  if (refusal.code === 'document_from_the_future') return [controlId.documentDay(refusal.document)]
  if (refusal.code === 'malformed_document') {
    return [
      refusal.field === 'on' ? controlId.documentDay(refusal.document) : controlId.documentNumber(refusal.document),
    ]
  }
  return refusal.code === 'unexpected_document' ? [controlId.documentNumber(refusal.document)] : []
}

const figuresOf = (refusal: Refusal): readonly string[] => {
  if (refusal.code === 'missing_figures') return refusal.figures.map(controlId.figure)
  if (refusal.code === 'part_exceeds_whole') return [controlId.figure(refusal.part)]
  return 'figure' in refusal ? [controlId.figure(refusal.figure)] : []
}

const others: Partial<Record<Refusal['code'], string>> = {
  missing_session: controlId.session('members'),
  no_quorum: controlId.session('present'),
  not_carried: controlId.session('inFavour'),
  ballot_not_secret: controlId.ballot,
  nothing_marked: controlId.items,
  unknown_item: controlId.items,
  not_reopened: controlId.items,
  missing_reason: controlId.reason,
  departs_from_advice: controlId.reason,
}

/** Where the numbers of a session part: at those who stood back, where the others by themselves could be. */
const ofSession = ({ members, present, consulted = 0, inFavour, recused = [] }: Session): string => {
  const took = present + consulted
  if (took > members) return controlId.session('present')
  if (inFavour > took) return controlId.session('inFavour')
  const [first] = recused
  return controlId.session(first ? `recused-${first.reason}` : 'present')
}

/** The controls that a refusal is about; none where it is about who or when. */
const targetsOf = (refusal: Refusal): readonly string[] => {
  if (refusal.code === 'impossible_session') return [ofSession(refusal.session)]
  const found = [...documentsOf(refusal), ...figuresOf(refusal)]
  const other = others[refusal.code]
  return found.length > 0 || other === undefined ? found : [other]
}

/** The control of a place in what was sent: `data.documents.0.number`. */
export const targetOfPath = (path: string, data: ActData): string | undefined => {
  const [, part, at = '', field] = path.split('.')
  if (part === 'documents') {
    const kind = data.documents?.[Number(at)]?.kind
    if (kind === undefined) return undefined
    return field === 'on' ? controlId.documentDay(kind) : controlId.documentNumber(kind)
  }
  if (part === 'figures') return controlId.figure(path.split('.').slice(2).join('.'))
  if (part === 'session') return at === 'ballot' ? controlId.ballot : controlId.session(at)
  return part === 'items' || part === 'reason' ? controlId[part] : undefined
}

const ofFault = ({ path, sentence }: FieldFault, data: ActData): SummaryFault => ({
  sentence,
  target: targetOfPath(path, data),
})

/** A problem as the lines of an error summary, each with the control that it leads to. */
export const summaryOf = ({ refusals, sentences, faults }: ClientProblem, data: ActData): readonly SummaryFault[] => {
  if (faults.length > 0) return faults.map((fault) => ofFault(fault, data))
  return sentences.map((sentence, place) => {
    const refusal = refusals[place]
    return { sentence, target: refusal && targetsOf(refusal)[0] }
  })
}

const isMissing = ({ code }: Refusal): boolean => code === 'missing_documents' || code === 'missing_figures'

/** What is said at each control: `missing` at each that was left empty, else the sentence of the summary. */
export const inPlace = (problem: ClientProblem, data: ActData, missing: string): ReadonlyMap<string, string> => {
  const said = new Map<string, string>()
  for (const { sentence, target } of summaryOf(problem, data)) if (target !== undefined) said.set(target, sentence)
  for (const [place, refusal] of problem.refusals.entries()) {
    const sentence = isMissing(refusal) ? missing : problem.sentences[place]
    for (const target of targetsOf(refusal)) if (sentence !== undefined) said.set(target, sentence)
  }
  return said
}
