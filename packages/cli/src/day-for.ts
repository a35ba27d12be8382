import type { IsoDate, RuleSet } from '@anlang/core'
import type { Province } from '@anlang/workflows'
import { today } from './find-version.js'

type Life = Pick<Province, 'from' | 'to'>

const endOfTime = '9999-12-31'

/** Today, or the nearest day on which a rule set and the overlays laid over it hold. */
export const dayFor = (ruleSet: Partial<Pick<RuleSet, 'from' | 'to'>>, chain: readonly Life[] = []): IsoDate => {
  const lives: readonly Life[] = [ruleSet, ...chain]
  const from =
    lives
      .map((one) => one.from ?? '')
      .toSorted()
      .at(-1) ?? ''
  const [to = endOfTime] = lives.map((one) => one.to ?? endOfTime).toSorted()
  const now = today()
  // of the three, the one in the middle
  return [from, now, to].toSorted()[1] ?? now
}
