import { chooseRuleSet } from '@anlang/core'
import {
  type ActCommand,
  chain,
  type Dossier,
  decide,
  evolve,
  nationalRules,
  type Procedure,
  runningDeadlines,
  type Situation,
  type Tables,
  waitingWork,
} from '@anlang/workflows'

/** An act made ready: the dossier as it stands, with the rules of its year. */
export interface ReadyAct {
  readonly command: ActCommand
  readonly situation: Situation
}

/** The rules that apply to a dossier, where its procedure evaluates. */
const rulesFor = ({ meta }: Procedure, { year }: Dossier): Pick<Situation, 'ruleSet'> => {
  if (meta.evaluates === undefined || meta.subject === 'entity') return {}
  const chosen = chooseRuleSet(nationalRules, { scheme: meta.evaluates, subject: meta.subject, asOf: `${year}-06-30` })
  if (!chosen.ok) throw new Error(JSON.stringify(chosen.refusals))
  return { ruleSet: chosen.value }
}

/** An act on a dossier that has been read. */
export const ready = (command: ActCommand, procedure: Procedure, dossier: Dossier, tables: Tables): ReadyAct => ({
  command,
  situation: { procedure, dossier, ...tables, ...rulesFor(procedure, dossier) },
})

/** Authorise, decide, fact with hash, fold, deadlines, inbox: what an act is before it is handed to a journal. */
export const actItself = ({ command, situation }: ReadyAct, on: string) => {
  const { act, by, data = {} } = command
  const { procedure, dossier } = situation
  const holdings = [{ person: by.person }]
  const decided = decide(situation, { act, by, at: `${on}T08:00:00+07:00`, on, data, holdings })
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusals))
  const after = evolve(dossier.id, procedure, dossier, decided.value)
  const recorded = chain(dossier.id, after.version, '', decided.value)
  const deadlines = runningDeadlines(procedure, after, situation)
  return { after, recorded, deadlines, inbox: waitingWork(procedure, after, on, situation) }
}
