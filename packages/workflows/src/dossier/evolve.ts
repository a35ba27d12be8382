import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import { type Dossier, foldVersion } from './dossier.js'
import { enteredAt } from './entered-at.js'
import { evolveNote } from './evolve-note.js'
import { evolveStep } from './evolve-step.js'
import { type DefinitionStamp, type DossierOpened, type Fact, isNote, isOpening } from './fact.js'

const opened = (id: string, procedure: Procedure, fact: DossierOpened): Dossier => {
  const { value, ended } = statechart(procedure).initial
  const { entity, model, follows } = fact
  return {
    fold: foldVersion,
    id,
    procedure: fact.procedure,
    subject: fact.subject,
    ...(entity === undefined ? {} : { entity }),
    year: fact.year,
    ...(model === undefined ? {} : { model }),
    ...(follows === undefined ? {} : { follows }),
    version: 1,
    value,
    ended,
    entered: enteredAt(value, fact.on, {}),
    openedOn: fact.on,
    lastOn: fact.on,
    documents: {},
    figures: {},
    takenBy: {},
    takenOn: {},
  }
}

/**
 * The dossier after one more fact, under the chart that the dossier then had. Reads the fact and the chart alone: no
 * rule, clock or directory of today. Throws when the chart does not allow the fact, since no accepted fact can be such.
 */
export const evolve = (id: string, procedure: Procedure, before: Dossier | undefined, fact: Fact): Dossier => {
  if (isOpening(fact)) return opened(id, procedure, fact)
  if (!before) throw new Error(`${id}: the first fact is ${fact.type}, not DossierOpened`)
  return isNote(fact) ? evolveNote(before, fact) : evolveStep(before, procedure, fact)
}

/** The dossier that its facts make, or `undefined` when there are none; a procedure is asked for by its stamp. */
export const fold = (
  id: string,
  procedureOf: (stamp: DefinitionStamp) => Procedure,
  facts: readonly Fact[],
): Dossier | undefined =>
  facts.reduce<Dossier | undefined>((before, fact) => {
    const stamp = isOpening(fact) ? fact.procedure : before?.procedure
    if (!stamp) throw new Error(`${id}: the first fact is ${fact.type}, not DossierOpened`)
    return evolve(id, procedureOf(stamp), before, fact)
  }, undefined)
