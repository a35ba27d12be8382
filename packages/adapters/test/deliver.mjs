// A worker that delivers the outbox of a data file, and prints the id of each message once it has arrived. The tests
// run several, and kill some.
import { writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { deliverOutbox, handlerSender } from '@anlang/adapters/delivery'
import { sqliteDeliveryBook } from '@anlang/adapters/delivery-sqlite'
import { sqliteJournal } from '@anlang/adapters/sqlite'

const [path, worker] = process.argv.slice(2)

const database = new DatabaseSync(path)
const journal = sqliteJournal(database)
const opened = sqliteDeliveryBook(database)
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))

const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())

await deliverOutbox({
  journal,
  book: opened.value,
  consumer: 'sổ',
  worker,
  source: 'urn:xa',
  send: handlerSender(async ({ id }) => {
    writeSync(1, `${id}\n`)
  }),
  clock: { now: () => new Date().toISOString() },
  leaseFor: 200,
  batch: 7,
  idle: 5,
}).run(stop.signal)
database.close()
