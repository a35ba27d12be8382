import type { Entry } from '@anlang/workflows'
import { goal } from '../goal.ts'
import { dbosOn } from './dbos.ts'
import { pgBossOn } from './pg-boss.ts'
import { type Rates, ratesAfter } from './rates.ts'

/** So many acts are in flight where engines are compared. */
const compared = 32

/** Engines that others make, on the same server in the same rounds, and how many times their rate an act is to reach. */
export const otherEngines = (host: string, entry: Entry, warmUps: number) => {
  const others = [
    { rival: dbosOn(host, entry), named: 'dbos', bound: 15, rates: ratesAfter(warmUps) },
    { rival: pgBossOn(host, entry), named: 'pg-boss', bound: 10, rates: ratesAfter(warmUps) },
  ]
  return {
    /** Lets each take its acts once, where this is how many are in flight. */
    measure: async (atOnce: number): Promise<void> => {
      if (atOnce === compared) for (const { rival, rates } of others) rates.add(await rival.rate(atOnce))
    },
    /** Prints what that came to, beside what acts of ours came to in the same rounds. */
    tell: ({ atOnce, ours }: { readonly atOnce: number; readonly ours: Rates }): void => {
      if (atOnce !== compared) return
      for (const { rival, named, bound, rates } of others) {
        console.log(`  ${atOnce} in flight: ${rival.name}: ${rates.typical().toFixed(0)} a second`)
        console.log(goal(`journals/postgres/${atOnce}-in-flight-vs-${named}`, ours.timesThatOf(rates), '>=', bound))
      }
    },
  }
}
