import { type IsoInstant, isIsoInstant } from '@anlang/core'
import type { Clock } from './clock.js'

const shown = (given: unknown): string => {
  if (typeof given === 'string') return JSON.stringify(given)
  return typeof given === 'object' && given !== null ? 'an object' : String(given)
}

/**
 * The clock of an installation, held to what a clock has to give: what it says stands in facts for ever, and a moment
 * without an offset would be another day on another machine. Throws where it gives anything else.
 */
export const checkedClock = (clock: Clock): Clock => {
  let sound: IsoInstant | undefined
  return {
    now: () => {
      // whoever calls from JavaScript may give anything
      const given: unknown = clock.now()
      if (sound !== undefined && given === sound) return sound
      if (typeof given !== 'string' || !isIsoInstant(given)) {
        throw new Error(
          `clock.now() gave ${shown(given)}; it has to be a moment with an offset, as 2026-03-10T08:00:00+07:00`,
        )
      }
      sound = given
      return given
    },
  }
}
