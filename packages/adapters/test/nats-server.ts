import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@nats-io/transport-node'
import { freePort, programOf, type StartedProgram, serverProgram } from './server-program.js'

const binary = serverProgram('nats-server')

/** Whether there is a NATS server here. */
export const canRunNats = binary !== undefined

/** A NATS server with JetStream, whose streams outlive it in a folder of its own. */
export interface NatsServer extends StartedProgram {
  readonly url: string
  readonly remove: () => Promise<void>
}

const answersAt = async (url: string): Promise<boolean> => {
  try {
    await (await connect({ servers: url, reconnect: false, timeout: 1_000 })).close()
    return true
  } catch {
    return false
  }
}

/** Starts a server. */
export const startNats = async (): Promise<NatsServer> => {
  if (binary === undefined) throw new Error('there is no NATS server here')
  const folder = mkdtempSync(join(tmpdir(), 'anlang-nats-'))
  const port = await freePort()
  const url = `127.0.0.1:${port}`
  const args = ['--jetstream', '--store_dir', folder, '--addr', '127.0.0.1', '--port', String(port)]
  const program = programOf({ binary, args, answers: () => answersAt(url) })
  await program.start()
  return {
    ...program,
    url,
    remove: async () => {
      await program.kill()
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}
