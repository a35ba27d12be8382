import { removeUnfinished } from '@anlang/adapters/whole-file'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Works, and where the process is told to stop meanwhile, removes what it has begun to write before it stops. Only around
 * work that writes: as long as somebody listens, a signal waits for the work to pause.
 */
export const cleanWhenStopped = async <Done>(work: () => Promise<Done>): Promise<Done> => {
  const forget = (): void => {
    for (const signal of signals) process.off(signal, stop)
  }
  const stop = (signal: NodeJS.Signals): void => {
    forget()
    removeUnfinished()
    // nobody listens any more: it ends as it would have ended
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, stop)
  try {
    return await work()
  } finally {
    forget()
  }
}
