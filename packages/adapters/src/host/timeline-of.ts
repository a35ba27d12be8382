import type { Locale } from '@anlang/core'
import {
  type Difference,
  type DossierView,
  describeNote,
  type Fact,
  isNote,
  isOpening,
  isStep,
  liftFact,
  type Procedure,
  type Recorded,
  type RefusalNames,
  stepsOf,
} from '@anlang/workflows'
import type { TimelineEntry } from '../api/index.js'
import type { Desk } from './desk.js'
import { mendedIn } from './mended-in.js'
import { namedActor } from './named.js'
import { proceduresThen } from './procedures-then.js'
import { timelineWords } from './timeline-words.js'
import { toldDifference, toldDocument, toldFigures, toldSession, toldSignature } from './told-fact.js'

const titleOf = (fact: Fact, procedure: Procedure | undefined, locale: Locale, names: RefusalNames): string => {
  if (isOpening(fact)) return `${timelineWords.opened[locale]}: ${names.procedure(fact.procedure.id)}`
  if (!isStep(fact)) return describeNote(fact, locale, names)
  const step = procedure && stepsOf(procedure).find((one) => one.fact === fact.type && one.command === fact.act)
  const title = step?.title[locale] ?? names.act(fact.act)
  return fact.due === undefined ? title : `${title} (${timelineWords.deemed[locale]})`
}

const issuedBy = (fact: Fact, procedure: Procedure | undefined, names: RefusalNames): string | null => {
  if (!isStep(fact) || !procedure) return null
  const kind = stepsOf(procedure).find((one) => one.fact === fact.type && one.command === fact.act)?.issues
  return kind ? names.document(kind) : null
}

/** What a fact brings, of whatever kind it is. */
const broughtBy = (fact: Fact) => {
  if ('data' in fact) return fact.data
  if (isNote(fact) && fact.type === 'EvidenceChanged')
    return { documents: fact.documents, figures: fact.figures, items: fact.reopened, reason: fact.reason }
  return {}
}

const kindOf = (fact: Fact): TimelineEntry['kind'] => (isOpening(fact) ? 'opening' : isStep(fact) ? 'step' : 'note')

const entryOf = (
  { version, fact: kept }: Recorded,
  procedure: Procedure | undefined,
  { locale, names, mended }: { locale: Locale; names: RefusalNames; mended: readonly Difference[] },
): TimelineEntry => {
  const fact = liftFact(kept)
  const { documents = [], figures = {}, session, items = [], reason } = broughtBy(fact)
  return {
    version,
    type: fact.type,
    kind: kindOf(fact),
    act: 'act' in fact ? fact.act : null,
    title: titleOf(fact, procedure, locale, names),
    by: namedActor(fact.by, names),
    signs: toldSignature(fact.by, locale),
    on: fact.on,
    at: fact.at,
    documents: documents.map((document) => toldDocument(document, names)),
    issued: issuedBy(fact, procedure, names),
    figures: toldFigures(figures, names),
    session: session ? toldSession(session, fact, locale) : null,
    reason: reason ? names.reason(reason) : null,
    items: items.map((id) => ({ id, label: names.item(id) })),
    verdict: 'assessment' in fact ? (fact.assessment?.verdict ?? null) : null,
    differences: mended.map((difference) => toldDifference(difference, names)),
  }
}

/** The facts of a dossier in words, the oldest first; those after a version when one is given. */
export const timelineOf = (desk: Desk, view: DossierView, locale: Locale, after = 0): readonly TimelineEntry[] => {
  const { dossier, facts } = view
  const then = proceduresThen(desk, view)
  const mended = mendedIn(view, then)
  const subject = dossier.subject
  return facts
    .filter(({ version }) => version > after)
    .map((recorded) => {
      const procedure = then.get(recorded.version)
      const names = desk.names({ locale, on: recorded.fact.on, procedure, subject })
      return entryOf(recorded, procedure, { locale, names, mended: mended.get(recorded.version) ?? [] })
    })
}
