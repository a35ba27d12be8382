import { setTimeout as sleep } from 'node:timers/promises'
import { type PostgresServer, postgresBinaries, startPostgres } from '../test/postgres-server.ts'
import type { Fault } from './fault.ts'
import type { SetStage } from './stage.ts'

const onServer =
  (faultOf: (server: PostgresServer) => Fault): SetStage =>
  async () => {
    if (postgresBinaries === undefined) return { without: 'no Postgres for this platform' }
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
  },
})

/** What a Postgres server is put through. */
export const postgresStages: Readonly<Record<string, SetStage>> = {
  kill: onServer(() => ({ name: 'kill' })),
  clock: onServer(() => ({ name: 'clock', jumps: true })),
  server: onServer(killedServer),
}
