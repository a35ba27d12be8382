import type { Dossier } from '../dossier/dossier.js'
import { type DeadlinePassed, type Fact, isOpening, isStep, type StepTaken } from '../dossier/fact.js'
import type { Tables } from '../dossier/situation.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import type { Ending, Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { StepOffice } from '../procedure/step-office.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import type { Message } from './journal.js'

type Draft = Omit<Message, 'key' | 'dossier' | 'on' | 'at'>

/** A step by its act and fact: what it issues is the same wherever it stands. */
const stepOf = (procedure: Procedure, { act, type }: Pick<StepTaken, 'act' | 'type'>): PlacedStep | undefined =>
  statechart(procedure).steps.find(({ command, fact }) => command === act && fact === type)

const endingIn = (procedure: Procedure, { ended, value }: Dossier): Ending | undefined =>
  ended && typeof value === 'string' ? procedure.states[value]?.meta.ending : undefined

const ofStep = (procedure: Procedure, after: Dossier, fact: StepTaken): readonly Draft[] => {
  const document = stepOf(procedure, fact)?.issues
  const ending = endingIn(procedure, after)
  const { act, due } = fact
  return [
    ...(due === undefined ? [] : [{ kind: 'deemed', act, due } as const]),
    ...(document ? [{ kind: 'document', act, document } as const] : []),
    ...(ending ? [{ kind: 'ending', ending } as const] : []),
  ]
}

const ofDeadline = (
  procedure: Procedure,
  after: Dossier,
  { act, due, place, passing, on }: DeadlinePassed,
  units: Tables['units'],
): readonly Draft[] => {
  const step = statechart(procedure).steps.find((one) => one.place === place)
  const officesOf = (by: readonly StepOffice[]) => wantedOffices(by, after, on, units)
  const reminder: Draft = { kind: 'reminder', act, due, to: officesOf(step?.by ?? []) }
  return passing.whenPassed === 'escalate'
    ? [reminder, { kind: 'escalation', act, due, to: officesOf(passing.to) }]
    : [reminder]
}

const draftsOf = (procedure: Procedure, after: Dossier, fact: Fact, units: Tables['units']): readonly Draft[] => {
  if (isOpening(fact)) return []
  if (isStep(fact)) return ofStep(procedure, after, fact)
  if (fact.type === 'DeadlinePassed') return ofDeadline(procedure, after, fact, units)
  if (fact.type === 'EvidenceChanged') return [{ kind: 'evidence' }]
  if (fact.type === 'DossierClosed') return [{ kind: 'ending', ending: 'closed' }]
  return fact.type === 'DossierMigrated' ? [{ kind: 'migration' }] : []
}

/** What the world outside is told of a fact: documents to draw up, reminders, ends. */
export const messagesOf = (
  procedure: Procedure,
  after: Dossier,
  fact: Fact,
  units: Tables['units'],
): readonly Message[] =>
  draftsOf(procedure, after, fact, units).map((draft, place) => ({
    key: `${after.id}/${after.version}/${place + 1}`,
    dossier: after.id,
    on: fact.on,
    at: fact.at,
    ...draft,
  }))
