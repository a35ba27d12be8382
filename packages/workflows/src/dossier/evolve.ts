import type { IsoDate } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { activePaths, type StateValue, statechart } from '../procedure/statechart.js'
import type { Dossier } from './dossier.js'
import { type DossierOpened, type Fact, isOpening, type StepTaken } from './fact.js'

const enteredAt = (value: StateValue, on: IsoDate, before: Dossier['entered']): Dossier['entered'] =>
  Object.fromEntries(activePaths(value).map((path) => [path, before[path] ?? on]))

const opened = (id: string, procedure: Procedure, fact: DossierOpened): Dossier => {
  const { value, ended } = statechart(procedure).initial
  const { model, follows } = fact
  return {
    id,
    procedure: fact.procedure,
    subject: fact.subject,
    year: fact.year,
    ...(model === undefined ? {} : { model }),
    ...(follows === undefined ? {} : { follows }),
    version: 1,
    value,
    ended,
    entered: enteredAt(value, fact.on, {}),
    lastOn: fact.on,
    documents: {},
    figures: {},
    takenBy: {},
  }
}

const taken = (dossier: Dossier, procedure: Procedure, fact: StepTaken): Dossier => {
  const next = statechart(procedure).step(dossier.value, fact.type)
  if (!next) {
    throw new Error(
      `${dossier.id}: fact ${dossier.version + 1}, ${fact.type}, is not allowed in ${JSON.stringify(dossier.value)}`,
    )
  }
  const documents = (fact.data.documents ?? []).map((document) => [document.kind, document])
  return {
    ...dossier,
    version: dossier.version + 1,
    ...next,
    entered: enteredAt(next.value, fact.on, dossier.entered),
    lastOn: fact.on,
    documents: { ...dossier.documents, ...Object.fromEntries(documents) },
    figures: { ...dossier.figures, ...fact.data.figures },
    takenBy: { ...dossier.takenBy, [fact.act]: fact.by },
    ...(fact.assessment === undefined ? {} : { assessment: fact.assessment }),
  }
}

/**
 * The dossier after one more fact. Reads the fact alone: no rule, clock or directory of today.
 * Throws when the chart does not allow the fact, since no accepted fact can be such.
 */
export const evolve = (id: string, procedure: Procedure, before: Dossier | undefined, fact: Fact): Dossier => {
  if (isOpening(fact)) return opened(id, procedure, fact)
  if (!before) throw new Error(`${id}: the first fact is ${fact.type}, not DossierOpened`)
  return taken(before, procedure, fact)
}

/** The dossier that its facts make, or `undefined` when there are none. */
export const fold = (id: string, procedure: Procedure, facts: readonly Fact[]): Dossier | undefined =>
  facts.reduce<Dossier | undefined>((before, fact) => evolve(id, procedure, before, fact), undefined)
