import type { Journal } from '@anlang/workflows'
import { journalContract } from '@anlang/workflows/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { canRunRestate, openRestateOffice, type RestateOffice } from '../../test/restate-office.js'

describe.runIf(canRunRestate).each(['1.1', '2'] as const)(
  'the journal by Restate, served by HTTP/%s, over records in Postgres, promises what every journal does',
  (http) => {
    let postgres: PostgresServer | undefined
    let office: RestateOffice

    beforeAll(async () => {
      postgres = await startPostgres()
      office = await openRestateOffice(postgres, { http })
    }, 60_000)

    afterAll(async () => {
      await office?.close()
      await postgres?.remove()
    })

    const inEmptyTables = async (): Promise<Journal> => {
      await office.empty()
      return office.journal
    }

    it.each(journalContract)('$name', { timeout: 30_000 }, async ({ run }) => {
      await expect(run(inEmptyTables)).resolves.toBeUndefined()
    })
  },
)
