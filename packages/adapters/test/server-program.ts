import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { findServerProgram, type ServerProgram } from '../../../config/server-programs.js'

/** Where a program is, or nothing: said loudly, since its tests then do not run. */
export const serverProgram = (name: ServerProgram): string | undefined => {
  const found = findServerProgram(name)
  if (found === undefined) console.warn(`\n!!! NO ${name.toUpperCase()}: its tests do NOT run here !!!\n`)
  return found
}

const running = new Set<ChildProcess>()

// whatever becomes of the tests, no server is left behind
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A server of a test that is killed and started again. */
export interface StartedProgram {
  readonly start: () => Promise<void>
  /** Kills it, as a power cut of the machine would. */
  readonly kill: () => Promise<void>
}

/** How a server is run. */
export interface ProgramOptions {
  readonly binary: string
  readonly args: readonly string[]
  /** Who runs it, where not whoever runs the tests. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined
  readonly answers: () => Promise<boolean>
}

/** A server that is not started yet. */
export const programOf = ({ binary, args, user, answers }: ProgramOptions): StartedProgram => {
  let child: ChildProcess | undefined
  return {
    start: async () => {
      const started = spawn(binary, args, { ...user, stdio: 'ignore' })
      child = started
      running.add(started)
      for (let waited = 0; waited < 500 && started.exitCode === null; waited += 1) {
        if (await answers()) return
        await sleep(20)
      }
      throw new Error(`${binary} did not start`)
    },
    kill: async () => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
      running.delete(child)
    },
  }
}

/** A port of this machine that nobody listens on at the moment. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await once(server.close(), 'close')
  if (typeof address !== 'object' || !address) throw new Error('a server on a port has one')
  return address.port
}
