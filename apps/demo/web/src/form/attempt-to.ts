import { ProblemError } from '@anlang/adapters/react'
import type { Attempt } from './use-send.js'

/** What is done where a command was answered by a problem. */
interface Answered {
  /** Gives the draft another key: the one it had is that of another command. */
  readonly renew: () => void
  readonly refreshRoom: () => Promise<unknown>
}

/** Sends a command once. A problem is a value; only a bug is thrown on. */
export const attemptTo = async (send: () => Promise<void>, { renew, refreshRoom }: Answered): Promise<Attempt> => {
  try {
    await send()
    return { ok: true }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    if (error.problem.code === 'command_reused') renew()
    // a refused command may be a mistake that the room's lesson explains
    if (error.problem.code !== 'unreachable') void refreshRoom()
    return { ok: false, problem: error.problem }
  }
}
