/**
 * Does work after all that has arrived by now has been taken in, so that those who were answered together ask again
 * together.
 */
export const soon: (work: () => void) => void = typeof setImmediate === 'function' ? setImmediate : queueMicrotask
