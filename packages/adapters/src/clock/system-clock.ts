import type { Clock } from '@anlang/workflows'

/**
 * The clock of the machine, for every installation that works: its moments have their offset (UTC), and the engine takes
 * the day in Viet Nam from them, wherever the machine stands.
 *
 * @example
 * ```ts
 * systemClock.now().endsWith('Z') // => true
 * ```
 */
export const systemClock: Clock = { now: () => new Date().toISOString() }
