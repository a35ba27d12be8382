import type { Entry } from '@anlang/workflows'
import { DBOS } from '@dbos-inc/dbos-sdk'
import { Pool } from 'pg'
import { connectionTo } from '../../packages/adapters/test/postgres-server.ts'
import { inFlight } from './in-flight.ts'
import type { Rival } from './rival.ts'

/** Acts that are counted, for each that is in flight. */
const actsEach = 20

const silent = { info: () => undefined, debug: () => undefined, warn: () => undefined, error: () => undefined }

/**
 * DBOS Transact: each act a workflow of one step, which returns what an act of ours keeps. It is given a connection for
 * each act in flight, writes no log, and stands still while others are measured.
 */
export const dbosOn = (host: string, { command, recorded }: Entry): Rival => {
  const act = DBOS.registerWorkflow(async (_id: string) => DBOS.runStep(async () => recorded.fact, { name: 'act' }), {
    name: 'act',
  })
  const take = () => act(command.id)
  return {
    name: 'DBOS Transact, a workflow of one step',
    rate: async (atOnce) => {
      const { user, database } = connectionTo(host)
      const systemDatabasePool = new Pool({ ...connectionTo(host), max: atOnce })
      DBOS.setConfig({
        name: 'bench',
        applicationVersion: '1',
        systemDatabaseUrl: `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}`,
        systemDatabasePool,
        logger: silent,
        listenQueues: [],
      })
      await DBOS.launch()
      await inFlight(atOnce, 4 * atOnce, take)
      const rate = await inFlight(atOnce, actsEach * atOnce, take)
      await DBOS.shutdown()
      await systemDatabasePool.end()
      return rate
    },
  }
}
