import { readFinishedCopy } from './finished-copy.js'
import { lookAt, type Seen } from './lying.js'
import { closeOnce, connectToRead, type Reading } from './reading.js'
import type { Place } from './refusal-of-error.js'

const readInPlace = (place: Place, { lying, mark }: Seen): Reading => {
  const database = connectToRead(place, lying === 'at_rest' ? 'immutable' : 'readonly_shm')
  return {
    database,
    isStill: () => {
      const seen = lookAt(place.path)
      // SQLite itself keeps those apart who read and write a file in use: it is only not to come to rest unseen
      return lying === 'at_rest' ? seen.mark === mark : seen.lying === lying
    },
    close: () => closeOnce(database),
  }
}

/** Opens a file that is there for reading only, in the way that fits how it lies there. */
export const openToRead = (place: Place): Reading => {
  for (;;) {
    const seen = lookAt(place.path)
    const reading = seen.lying === 'unfinished' ? readFinishedCopy(place, seen.mark) : readInPlace(place, seen)
    if (reading) return reading
  }
}
