import type { Journal } from '@anlang/workflows'
import { journalContract } from '@anlang/workflows/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyJournal, openedJournal, pgClient, type TestClient } from '../../test/postgres-clients.js'
import { type PostgresServer, postgresBinaries, startPostgres } from '../../test/postgres-server.js'
import { type RestateServers, restateBinary, startRestate } from '../../test/restate-server.js'
import { type ServedServices, serveServices } from '../../test/restate-services.js'
import { fixedClock } from '../training/index.js'
import { restateJournal } from './index.js'

describe.runIf(restateBinary !== undefined && postgresBinaries !== undefined)(
  'the journal by Restate, over records in Postgres, promises what every journal does',
  () => {
    let postgres: PostgresServer
    let restate: RestateServers
    let records: TestClient
    let served: ServedServices
    let journal: Journal

    beforeAll(async () => {
      ;[postgres, restate] = await Promise.all([startPostgres(), startRestate()])
      records = pgClient(postgres)
      const made = restateJournal({
        records: await openedJournal(records.client),
        clock: fixedClock('2000-01-01T08:00:00+07:00'),
        ingress: restate.ingresses,
        onDue: async () => undefined,
      })
      journal = made.journal
      served = await serveServices(made)
      await restate.register(served.uri)
    }, 60_000)

    afterAll(async () => {
      await restate?.remove()
      await served?.stop()
      await records?.close()
      await postgres?.remove()
    })

    it.each(journalContract)('$name', { timeout: 30_000 }, async ({ run }) => {
      const inEmptyTables = async (): Promise<Journal> => {
        await emptyJournal(records.client, 'anlang')
        return journal
      }
      await expect(run(inEmptyTables)).resolves.toBeUndefined()
    })
  },
)
