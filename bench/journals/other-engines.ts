import type { Entry } from '@anlang/workflows'
import { goal } from '../goal.ts'
import { median } from '../median.ts'
import { dbosOn } from './dbos.ts'
import { pgBossOn } from './pg-boss.ts'

/** So many acts are in flight where engines are compared. */
const compared = 32

/** Engines that others make, on the same server in the same rounds, and how many times their rate an act is to reach. */
export const otherEngines = (host: string, entry: Entry) => {
  const others = [
    { rival: dbosOn(host, entry), named: 'dbos', bound: 15, rates: [] as number[] },
    { rival: pgBossOn(host, entry), named: 'pg-boss', bound: 10, rates: [] as number[] },
  ]
  return {
    /** Lets each take its acts once, where this is how many are in flight. */
    measure: async (atOnce: number): Promise<void> => {
      if (atOnce === compared) for (const { rival, rates } of others) rates.push(await rival.rate(atOnce))
    },
    /** Prints what that came to, beside what acts of ours came to in the same rounds. */
    tell: ({ atOnce, ours }: { readonly atOnce: number; readonly ours: readonly number[] }): void => {
      if (atOnce !== compared) return
      for (const { rival, named, bound, rates } of others) {
        console.log(`  ${atOnce} in flight: ${rival.name}: ${median(rates).toFixed(0)} a second`)
        const ratio = median(ours.map((rate, round) => rate / (rates[round] ?? Number.NaN)))
        console.log(goal(`journals/postgres/${atOnce}-in-flight-vs-${named}`, ratio, '>=', bound))
      }
    },
  }
}
