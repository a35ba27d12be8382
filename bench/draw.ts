/** Chance that comes out the same each time for the same seed. */
export interface Draw {
  /** True so often, of one. */
  readonly chance: (probability: number) => boolean
  /** A whole number from the least through the most. */
  readonly between: (least: number, most: number) => number
}

/**
 * Draws by a 32-bit linear congruential generator (Knuth and Lewis), the high bits of which are good enough to choose
 * figures.
 */
export const seeded = (seed: number): Draw => {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return {
    chance: (probability) => next() < probability,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
  }
}
