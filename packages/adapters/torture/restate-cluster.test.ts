import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PostgresServer, startPostgres } from '../test/postgres-server.js'
import { appendOnAndOn } from '../test/restate-appending.js'
import { canRunRestate, openRestateOffice, type RestateOffice } from '../test/restate-office.js'
import { type RestateServers, startRestate } from '../test/restate-server.js'

/** How often each server is killed. */
const rounds = Number(process.env.ANLANG_ROUNDS ?? 2)

describe.runIf(canRunRestate)('three Restate servers that are one', () => {
  let postgres: PostgresServer | undefined
  let servers: RestateServers
  let office: RestateOffice

  beforeAll(async () => {
    ;[postgres, servers] = await Promise.all([startPostgres(), startRestate(3)])
    office = await openRestateOffice(postgres, { servers, patience: 120_000 })
  }, 120_000)

  afterAll(async () => {
    await servers?.remove()
    await office?.close()
    await postgres?.remove()
  }, 60_000)

  it('lose nothing acknowledged, and write nothing twice, while each of them is killed in turn', async () => {
    const appending = appendOnAndOn(office.journal, 'hồ sơ', 8)
    for (let round = 0; round < rounds; round += 1) {
      for (const node of servers.nodes) {
        await appending.goesOn(5)
        await node.kill()
        await appending.goesOn(5)
        await node.start()
      }
    }
    const { dossiers, acknowledged } = await appending.stop()
    const kept = await Promise.all(dossiers.map((dossier) => office.records.read(dossier)))
    expect(kept.map((facts) => facts.map(({ hash }) => hash))).toEqual(
      acknowledged.map((entries) => entries.map(({ recorded }) => recorded.hash)),
    )
    const all = acknowledged.reduce((sum, { length }) => sum + length, 0)
    console.log(`${all} acts acknowledged while a server was killed ${rounds * servers.nodes.length} times`)
  }, 600_000)
})
