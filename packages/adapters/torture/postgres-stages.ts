import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { connectionTo, type PostgresServer, postgresBinaries, startPostgres } from '../test/postgres-server.ts'
import { cuttingProxy } from './cutting-proxy.ts'
import type { Fault } from './fault.ts'
import { fullDisk } from './full-disk.ts'
import { smallDisk } from './small-disk.ts'
import type { SetStage } from './stage.ts'

const missing = { without: 'there is no Postgres for this platform' }

const onServer =
  (faultOf: (server: PostgresServer) => Fault): SetStage =>
  async () => {
    if (postgresBinaries === undefined) return missing
    const server = await startPostgres({ fsync: true })
    return { place: { kind: 'postgres', path: server.host }, fault: faultOf(server), remove: server.remove }
  }

/** All processes of the server are killed at once, and it is started again after a while. */
const killedServer = (server: PostgresServer): Fault => ({
  name: 'server',
  strike: async (chance) => {
    await server.kill()
    await sleep(chance.below(100))
    await server.start()
    return []
  },
})

const throughProxy: SetStage = async (folder) => {
  if (postgresBinaries === undefined) return missing
  const server = await startPostgres({ fsync: true })
  const path = join(folder, 'network')
  mkdirSync(path)
  const proxy = await cuttingProxy(path, server.host)
  const fault: Fault = {
    name: 'network',
    place: { kind: 'postgres', path },
    strike: async (chance) => {
      proxy.storm(chance)
      await sleep(200 + chance.below(600))
      proxy.storm(undefined)
      return []
    },
  }
  const remove = async () => {
    proxy.close()
    await server.remove()
  }
  return { place: { kind: 'postgres', path: server.host }, fault, remove }
}

const answers = async (host: string): Promise<boolean> => {
  const client = new pg.Client(connectionTo(host)).on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** A server that ran out of room for its log ends itself; it is started again where it has not done so. */
const started = async (server: PostgresServer): Promise<void> => {
  for (let time = 0; time < 20; time += 1) {
    if (await answers(server.host)) return
    await sleep(100)
  }
  await server.kill()
  await server.start()
}

const onSmallDisk: SetStage = async (folder) => {
  if (postgresBinaries === undefined) return missing
  // the server is not run by whom the folder belongs to
  chmodSync(folder, 0o755)
  const disk = smallDisk(folder, 1024)
  if ('without' in disk) return disk
  const server = await startPostgres({ fsync: true, within: disk.folder })
  const remove = async () => {
    await server.remove()
    disk.remove()
  }
  return { place: { kind: 'postgres', path: server.host }, fault: fullDisk(disk, () => started(server)), remove }
}

/** What a Postgres server is put through. */
export const postgresStages: Readonly<Record<string, SetStage>> = {
  kill: onServer(() => ({ name: 'kill' })),
  clock: onServer(() => ({ name: 'clock', jumps: true })),
  server: onServer(killedServer),
  network: throughProxy,
  disk: onSmallDisk,
}
