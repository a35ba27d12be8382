import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The build, as `npm start` runs it. */
const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** A training server in a process of its own. */
export interface TrainingServer {
  readonly url: string
  /** Ends it as Ctrl+C does, or at once like a power cut. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** Starts a server over a folder, and waits until it says where it is. */
export const startServer = (data: string, port = 0): Promise<TrainingServer> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, '--data', data, '--port', String(port), '--lang', 'en'])
    let said = ''
    const ended = new Promise<void>((done) => {
      child.once('exit', () => {
        reject(new Error(`The server ended: ${said}`))
        done()
      })
    })
    const hear = (text: unknown) => {
      said += String(text)
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
      if (url === undefined) return
      resolve({
        url,
        stop: (signal = 'SIGTERM') => {
          child.kill(signal)
          return ended
        },
      })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
