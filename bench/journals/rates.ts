import { median } from '../median.ts'

/** Rates of somebody who was measured round after round. */
export interface Rates {
  readonly add: (rate: number) => void
  readonly typical: () => number
  /** How many times the rate of another it came to, in a typical round of both. */
  readonly timesThatOf: (other: Rates) => number
  readonly counted: readonly number[]
}

/** Rates of rounds, without the first ones: an act is much code, and is warm when a process has worked for a while. */
export const ratesAfter = (warmUps: number): Rates => {
  const counted: number[] = []
  let rounds = 0
  return {
    add: (rate) => {
      rounds += 1
      if (rounds > warmUps) counted.push(rate)
    },
    typical: () => median(counted),
    timesThatOf: (other) => median(counted.map((rate, round) => rate / (other.counted[round] ?? Number.NaN))),
    counted,
  }
}
