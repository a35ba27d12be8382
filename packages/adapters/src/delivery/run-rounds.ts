/** How a worker goes on. */
export interface Rhythm {
  /** Milliseconds between two looks when there was nothing to do; 1,000 when not said. */
  readonly idle?: number
  /** Is told of errors, such as a lost journal: the worker tries again. */
  readonly report?: (error: unknown) => void
}

const longest = 60_000

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })

/**
 * Repeats rounds until it is told to stop: at once while there is something to do, after a pause when not, and after
 * longer and longer pauses, up to a minute, while rounds fail.
 */
export const runRounds = async (
  round: () => Promise<boolean>,
  { idle = 1_000, report = console.error }: Rhythm,
  signal: AbortSignal,
): Promise<void> => {
  let failures = 0
  while (!signal.aborted) {
    try {
      const busy = await round()
      failures = 0
      if (!busy) await pause(idle, signal)
    } catch (error) {
      report(error)
      failures += 1
      await pause(Math.min(longest, idle * 2 ** failures), signal)
    }
  }
}
