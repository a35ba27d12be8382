/** How patiently a message is tried. */
export interface Retry {
  /** Milliseconds before the second attempt; each later pause is twice the one before. */
  readonly first: number
  /** The longest pause. */
  readonly most: number
  /** How often it is tried before it is parked. */
  readonly attempts: number
}

/** From one second to one hour, sixteen times: about seven hours in all. */
export const usualRetry: Retry = { first: 1_000, most: 3_600_000, attempts: 16 }

/** The pause after so many attempts; a receiver may ask for a longer one, up to the longest. */
export const pauseAfter = ({ first, most }: Retry, attempts: number, asked = 0): number =>
  Math.min(most, Math.max(asked, first * 2 ** (attempts - 1)))
