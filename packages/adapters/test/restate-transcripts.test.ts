import { readdirSync, readFileSync } from 'node:fs'
import { playCalls, type Transcript } from '@anlang/workflows/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PostgresServer, startPostgres } from './postgres-server.js'
import { canRunRestate, openRestateOffice, type RestateOffice } from './restate-office.js'
import { type RestateServers, startRestate } from './restate-server.js'
import { stageOver } from './transcript-stage.js'

const folder = new URL('../../workflows/transcripts/', import.meta.url)

/** As many as the test runner lets run at once: a call waits for others more than it works. */
const atOnce = 5

describe.runIf(canRunRestate).concurrent('on Restate, as on every journal', () => {
  let databases: readonly PostgresServer[] = []
  let servers: RestateServers | undefined
  let offices: readonly RestateOffice[] = []
  let free: readonly RestateOffice[] = []

  beforeAll(async () => {
    const there = await startRestate()
    servers = there
    // each has a database of its own: who follows facts waits for every transaction of a server
    databases = await Promise.all(Array.from({ length: atOnce }, () => startPostgres()))
    offices = await Promise.all(
      databases.map((database, place) => openRestateOffice(database, { name: `office_${place + 1}`, servers: there })),
    )
    free = offices
  }, 60_000)

  afterAll(async () => {
    await servers?.remove()
    await Promise.all(offices.map(({ close }) => close()))
    await Promise.all(databases.map(({ remove }) => remove()))
  }, 60_000)

  const inOffice = async (work: (office: RestateOffice) => Promise<void>): Promise<void> => {
    const [office, ...others] = free
    if (!office) throw new Error('more tests run at once than there are offices')
    free = others
    await work(office).finally(() => {
      free = [...free, office]
    })
  }

  it.each(readdirSync(folder))('the transcript %s comes to the same', { timeout: 60_000 }, async (file) => {
    const { scenes }: Transcript = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    await inOffice(async ({ journal, empty }) => {
      for (const { name, lines } of scenes) {
        await empty()
        const told = await playCalls(stageOver(journal), lines)
        expect(told, name).toEqual(lines.map((line) => line.told))
      }
    })
  })
})
