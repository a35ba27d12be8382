import type { Quota, RuleSet, Text, VoteRule } from '@anlang/core'
import type { Position } from '../procedure/positions.js'
import type { Procedure } from '../procedure/procedure.js'
import { applyProvince } from './apply-province.js'
import { layOverProcedure } from './lay-over-procedure.js'
import type { Nation } from './nation.js'
import type { Province } from './province.js'

/** The nation's definitions with overlays laid over them, from the widest unit to the narrowest. */
export interface Merged {
  readonly procedures: readonly Procedure[]
  readonly ruleSets: readonly RuleSet[]
  readonly positions: Readonly<Partial<Record<Position, Text>>>
  readonly quotas: readonly Quota[]
  readonly voteRules: readonly VoteRule[]
}

const laidOver = (below: Merged, province: Province): Merged => ({
  procedures: below.procedures.map((procedure) => layOverProcedure(procedure, province)),
  ruleSets: below.ruleSets.map((ruleSet) => applyProvince(ruleSet, province)),
  positions: { ...below.positions, ...province.positions },
  // whoever looks one up takes the first that fits
  quotas: [...(province.quotas ?? []), ...below.quotas],
  voteRules: [...(province.voteRules ?? []), ...below.voteRules],
})

/**
 * Lays overlays over the nation's definitions, one over the other: a province, a district while there was one, a
 * commune. What none of them speaks of stays the very definition of the nation.
 */
export const layOver = (
  { procedures, ruleSets, quotas, voteRules }: Pick<Nation, 'procedures' | 'ruleSets' | 'quotas' | 'voteRules'>,
  overlays: readonly Province[],
): Merged => overlays.reduce(laidOver, { procedures, ruleSets, positions: {}, quotas, voteRules })

/**
 * An overlay with those it is laid over, the widest first; `undefined` where one of them is not among those known, or
 * they are laid over one another in a circle.
 */
export const chainOf = (province: Province, known: readonly Province[]): readonly Province[] | undefined => {
  const chain = [province]
  for (let above = province.over; above !== undefined; above = chain[0]?.over) {
    const found = known.find(({ id }) => id === above)
    if (!found || chain.includes(found)) return undefined
    chain.unshift(found)
  }
  return chain
}
