import type { Quota, RuleSet, VoteRule } from '@anlang/core'
import { nationalQuotas, nationalVoteRules } from '@anlang/core'
import { nationalProcedures } from '../national/national-procedures.js'
import { nationalRules } from '../national/national-rules.js'
import { nationalWords } from '../national/national-words.js'
import type { Procedure } from '../procedure/procedure.js'

/** Words by the id of a procedure or rule set, as types. */
export interface Words {
  readonly procedures: Readonly<Record<string, readonly string[]>>
  readonly ruleSets: Readonly<Record<string, readonly string[]>>
}

/** What overlays are laid over: procedures, rule sets, and what of votes and quotas is not left open. */
export interface Nation<W extends Words = Words> {
  readonly words: W
  readonly procedures: readonly Procedure[]
  readonly ruleSets: readonly RuleSet[]
  readonly quotas: readonly Quota[]
  readonly voteRules: readonly VoteRule[]
}

/** Viet Nam: every version of its procedures and rules that this release knows. */
export const national: Nation<typeof nationalWords> = {
  words: nationalWords,
  procedures: nationalProcedures,
  ruleSets: nationalRules,
  quotas: nationalQuotas,
  voteRules: nationalVoteRules,
}
