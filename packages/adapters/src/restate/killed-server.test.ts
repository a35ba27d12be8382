import type { Entry } from '@anlang/workflows'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { appendOnAndOn } from '../../test/restate-appending.js'
import { canRunRestate, openRestateOffice, type RestateOffice } from '../../test/restate-office.js'

describe.runIf(canRunRestate)('when somebody is killed in the middle of appends', () => {
  let postgres: PostgresServer | undefined
  let office: RestateOffice

  beforeAll(async () => {
    postgres = await startPostgres()
    office = await openRestateOffice(postgres)
  }, 60_000)

  afterAll(async () => {
    await office?.close()
    await postgres?.remove()
  }, 60_000)

  /** What the records have of the dossiers, and of other commands: nothing that is not asked for, nothing twice. */
  const versionsOf = async (dossiers: readonly string[]) =>
    Promise.all(dossiers.map(async (id) => (await office.records.read(id)).map(({ hash }) => hash)))

  const hashes = (entries: readonly Entry[]) => entries.map(({ recorded }) => recorded.hash)

  it('a server, started again: every acknowledged act is there once', { timeout: 60_000 }, async () => {
    const [node] = office.servers.nodes
    const appending = appendOnAndOn(office.journal, 'máy chủ', 8)
    for (let kills = 0; kills < 2; kills += 1) {
      await appending.goesOn(3)
      await node?.kill()
      await node?.start()
    }
    await appending.goesOn(3)
    const { dossiers, acknowledged } = await appending.stop()
    expect(await versionsOf(dossiers)).toEqual(acknowledged.map(hashes))
  })

  it('whoever serves the dossiers, broken off: every acknowledged act is there once', { timeout: 60_000 }, async () => {
    const appending = appendOnAndOn(office.journal, 'dịch vụ', 8)
    for (let stops = 0; stops < 4; stops += 1) {
      await appending.goesOn(2)
      await office.stopServing()
      await office.serveAgain()
    }
    await appending.goesOn(2)
    const { dossiers, acknowledged } = await appending.stop()
    expect(await versionsOf(dossiers)).toEqual(acknowledged.map(hashes))
  })
})
