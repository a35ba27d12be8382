/** Chance that can be had again: the same seed gives the same numbers. */
export interface Chance {
  /** A whole number from 0, below a bound. */
  readonly below: (bound: number) => number
}

/** Mulberry32: good enough to choose an instant by. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  return {
    below: (bound) => {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
    },
  }
}
