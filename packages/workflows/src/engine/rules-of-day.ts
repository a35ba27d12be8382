import { chooseRuleSet, type IsoDate, type Outcome, type RuleSet, type SubjectKind } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import type { Nation } from '../province/nation.js'

/** Which rules are asked for, and as of which day of assessment. */
export interface RuleSetFor {
  readonly scheme: string
  readonly subject: SubjectKind
  readonly asOf: IsoDate
}

type RulesOf = Pick<Nation, 'ruleSets'>
type Chosen = Outcome<RuleSet, Refusal>

/** An office assesses many subjects as of one day; of days that have passed few are asked for again. */
const remembered = 100

const known = new WeakMap<RulesOf, Map<string, Chosen>>()

/** The rule set of a scheme for a kind of subject on a day, looked for once. */
export const rulesOfDay = (definitions: RulesOf, query: RuleSetFor): Chosen => {
  const chosen = known.get(definitions) ?? new Map<string, Chosen>()
  known.set(definitions, chosen)
  const key = `${query.scheme} ${query.subject} ${query.asOf}`
  const found = chosen.get(key)
  if (found) return found
  if (chosen.size > remembered) chosen.clear()
  const made = chooseRuleSet(definitions.ruleSets, query)
  chosen.set(key, made)
  return made
}
