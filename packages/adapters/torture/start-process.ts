import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A process of ours that is killed. */
export interface Started {
  readonly process: ChildProcess
  /** Kills it at once; resolves with its complaint, if any, when it is gone. */
  readonly kill: () => Promise<string>
}

const alive = new Set<ChildProcess>()

// whatever becomes of the director, no process is left behind
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL')
})

/** Starts a program of this folder with its order. */
export const startProcess = (program: 'writer.ts' | 'reader.ts', order: unknown): Started => {
  const path = fileURLToPath(new URL(program, import.meta.url))
  const child = spawn(process.execPath, ['--no-warnings', path, JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  alive.add(child)
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  const gone = once(child, 'close').then(() => {
    alive.delete(child)
    return complaint
  })
  return {
    process: child,
    kill: () => {
      child.kill('SIGKILL')
      return gone
    },
  }
}
