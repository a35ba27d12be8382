import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** The states of a process's threads, by the letters of the system: T is one that stands still. */
const statesOf = (pid: number): readonly (string | undefined)[] =>
  readdirSync(`/proc/${pid}/task`).map((thread) =>
    // the name of a thread, in brackets, may have anything in it
    readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8').split(') ').at(-1)?.at(0),
  )

const moves = (pid: number): boolean => {
  try {
    return statesOf(pid).some((state) => state !== 'T')
  } catch {
    // it is gone, or a thread of it is: look again, unless it is gone
    return false
  }
}

/** Stops a process between two of its calls to the system, and waits until no thread of it moves. */
export const haltProcess = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGSTOP')
  while (moves(pid)) await sleep(1)
}
