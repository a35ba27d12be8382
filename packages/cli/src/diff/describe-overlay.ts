import type { Instruments, Locale } from '@anlang/core'
import { layOver, type Nation, national, type Province, refusalNames } from '@anlang/workflows'
import type { Ground } from '../ground.js'
import { describeOwn, describeScope } from './describe-own.js'
import { describeProcedures } from './describe-procedures.js'
import { describeRuleSets } from './describe-rule-sets.js'
import { describeShares } from './describe-shares.js'
import type { DescribedPart } from './description.js'
import { tellingOf } from './telling.js'

/** A day on which the unit stands: the last of the overlay, or the last of the unit. */
const dayFor = ({ unit, to }: Province, { table }: Pick<Ground, 'table'>): string => {
  const versions = table.units.find(({ id }) => id === unit)?.versions ?? []
  return to ?? versions.at(-1)?.to ?? versions.at(-1)?.from ?? '2026-01-01'
}

/**
 * What an overlay changes of what stands above it, in sentences that a jurist can read: each thing before and after,
 * with its days and the law. The chain is the overlays that it is laid over, the widest first, and itself.
 */
export const describeOverlay = (
  chain: readonly [...Province[], Province],
  ground: Pick<Ground, 'table' | 'units'>,
  locale: Locale,
  nation: Nation = national,
): readonly DescribedPart[] => {
  const wider = chain.slice(0, -1)
  const province = chain[chain.length - 1]
  if (!province) return []
  const above = layOver(nation, wider)
  const known: Instruments = Object.assign({}, ...wider.map((one) => one.instruments ?? {}))
  const { procedures, ruleSets } = layOver(nation, chain)
  const names = refusalNames({ units: ground.units, on: dayFor(province, ground), procedures, ruleSets }, locale)
  const telling = tellingOf(province, above, names, known, locale)
  return [
    ...describeScope(telling),
    ...describeRuleSets(telling),
    ...describeProcedures(telling),
    ...describeShares(telling),
    ...describeOwn(telling),
  ]
}
