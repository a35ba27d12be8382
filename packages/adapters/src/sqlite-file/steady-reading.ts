import { isPassing } from './is-passing.js'
import { openToRead } from './open-to-read.js'
import type { Reading } from './reading.js'
import type { Place } from './refusal-of-error.js'

/** A file that is read where it lies, whoever begins to write to it or ends meanwhile. */
export interface SteadyReading {
  /** Asks, and asks again where somebody began to write before the answer was there. */
  readonly ask: <Answer>(work: (database: Reading['database']) => Answer) => Answer
  readonly close: () => void
}

/** Opens a file for reading, and again whenever it lies there in another way than before. */
export const readSteadily = (place: Place): SteadyReading => {
  let reading = openToRead(place)
  const renew = (): void => {
    reading.close()
    reading = openToRead(place)
  }
  const ask = <Answer>(work: (database: Reading['database']) => Answer): Answer => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = work(reading.database)
        if (reading.isStill()) return answer
      } catch (error) {
        if (!isPassing(error, reading, attempt)) throw error
      }
      renew()
    }
  }
  return { ask, close: () => reading.close() }
}
