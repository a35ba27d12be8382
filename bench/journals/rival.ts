import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { connectionTo } from '../../packages/adapters/test/postgres-server.ts'
import { median } from '../median.ts'

/** Somebody who sends the statement that was written by hand: how often a second, so many at a time. */
export interface Rival {
  readonly name: string
  readonly rate: (atOnce: number) => Promise<number>
}

/** A statement by hand for the dossier of a number, given as SQL. */
export type Statement = (number: string) => string

/** How long it is looked at once all its connections are ready, in seconds. */
const seconds = 2
/** How long that may take, which is not counted: each connection prepares the statement for itself. */
const readyAfter = (atOnce: number): number => 1 + Math.ceil(atOnce / 16)

const pgbench = (host: string, dossiers: number, statement: Statement): Rival => {
  const script = join(host, 'by-hand.sql')
  writeFileSync(script, `\\set d random(0, ${dossiers - 1})\n${statement(':d::text')};\n`)
  const { user, database } = connectionTo(host)
  return {
    name: 'one statement by hand, by pgbench',
    rate: async (atOnce) => {
      const clients = ['-c', String(atOnce), '-j', String(Math.min(atOnce, 2))]
      const lasting = String(readyAfter(atOnce) + seconds)
      const run = ['-n', '-M', 'prepared', '-T', lasting, '-P', '1', '-f', script]
      const { stderr } = spawnSync('pgbench', ['-h', host, '-U', user, ...clients, ...run, database], {
        encoding: 'utf8',
      })
      const each = [...stderr.matchAll(/^progress: .*?([\d.]+) tps/gm)].map(([, tps]) => Number(tps))
      return median(each.slice(-seconds))
    },
  }
}

const askOnce = (client: pg.Client, dossiers: number, statement: Statement) =>
  client.query({
    name: 'by_hand',
    text: statement('$1::text'),
    values: [String(Math.floor(Math.random() * dossiers))],
  })

/** The same over `pg`, a connection for each that is in flight, with the statement prepared. */
const leanLoop = (host: string, dossiers: number, statement: Statement): Rival => ({
  name: 'one statement by hand, by a lean loop over pg (pgbench is not there)',
  rate: async (atOnce) => {
    const clients = Array.from({ length: atOnce }, () => new pg.Client(connectionTo(host)))
    await Promise.all(clients.map((client) => client.connect()))
    await Promise.all(clients.map((client) => askOnce(client, dossiers, statement)))
    let done = 0
    const start = performance.now()
    const loop = async (client: pg.Client): Promise<void> => {
      for (; performance.now() - start < seconds * 1000; done += 1) await askOnce(client, dossiers, statement)
    }
    await Promise.all(clients.map(loop))
    const rate = (done / (performance.now() - start)) * 1000
    await Promise.all(clients.map((client) => client.end()))
    return rate
  },
})

/** The best there is on this machine. */
export const rivalOn = (host: string, dossiers: number, statement: Statement): Rival => {
  const found = spawnSync('pgbench', ['--version']).status === 0
  return (found ? pgbench : leanLoop)(host, dossiers, statement)
}
