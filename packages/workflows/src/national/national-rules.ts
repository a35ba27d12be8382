import { commendationCancellations, commendationStandards, nationalRuleSets, type RuleSet } from '@anlang/core'

/** The rules that the nation's procedures apply: what is assessed, what is commended, what is cancelled. */
export const nationalRules: readonly RuleSet[] = [
  ...nationalRuleSets,
  ...commendationStandards,
  ...commendationCancellations,
]
