import { openPostgresDeliveryBook, readPostgresDeliveryBook } from '@anlang/adapters/delivery-postgres'
import {
  DatabaseFailure,
  type DatabaseRefusal,
  describeDatabase,
  openPostgresJournal,
  type PostgresClient,
  readPostgresJournal,
} from '@anlang/adapters/postgres'
import { probePostgres } from '@anlang/adapters/watch'
import { accept, type Locale, type Outcome, refuse, refuseAs } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import type { Output } from '../output.js'
import type { Told } from '../told.js'
import { connectPostgres } from './connect-postgres.js'
import type { JournalPlace, OpenedTo } from './journal-place.js'
import { noJournalInSchema } from './no-journal.js'
import type { PostgresAddress } from './postgres-address.js'

const toldOfDatabase = (refusal: DatabaseRefusal, locale: Locale): Told => ({
  code: refusal.code,
  sentence: describeDatabase(refusal, locale),
})

/** What a database that does not answer the first question says of itself. */
const unavailable = (error: Error): DatabaseRefusal => {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // 28: who asks is not let in; 42501: not to this
  const reason = /^(?:28|42501)/.test(code) ? 'forbidden' : 'unreachable'
  return { code: 'database_unavailable', reason, found: error.message || code }
}

/** Whether a table is there. Asked of the database itself: opening what is not there would make it. */
const hasTable = async (client: PostgresClient, name: string, locale: Locale): Promise<Outcome<boolean, Told>> => {
  try {
    const { rows } = await client.query('SELECT 1 WHERE to_regclass($1) IS NOT NULL', [name])
    return accept(rows.length > 0)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return refuse(toldOfDatabase(unavailable(error), locale))
  }
}

const openJournal = async (
  client: PostgresClient,
  schema: string,
  to: OpenedTo,
  locale: Locale,
): Promise<Outcome<Journal, Told>> => {
  const there = to === 'made' ? accept(true) : await hasTable(client, `${schema}.journal`, locale)
  if (!there.ok) return there
  if (!there.value) return refuse(noJournalInSchema(schema, locale))
  const opened = await (to === 'read' ? readPostgresJournal : openPostgresJournal)(client, { schema })
  return opened.ok ? opened : refuseAs(opened.refusals, (one) => toldOfDatabase(one, locale))
}

/** The book beside a journal: one that is only read is left as it is, as the journal is. */
const openBook = async (
  client: PostgresClient,
  schema: string,
  to: OpenedTo,
  locale: Locale,
): ReturnType<JournalPlace['book']> => {
  const there = to === 'there' ? await hasTable(client, `${schema}.delivery_version`, locale) : accept(true)
  if (!there.ok) return there
  if (!there.value) return accept(undefined)
  const book = await (to === 'read' ? readPostgresDeliveryBook : openPostgresDeliveryBook)(client, { schema })
  return book.ok ? book : refuseAs(book.refusals, (one) => toldOfDatabase(one, locale))
}

/** Opens the journal of a database: nothing is written to one that is read, and no tables are made but where that is asked for. */
export const openPostgres = async (
  { connection, schema, shown }: PostgresAddress,
  to: OpenedTo,
  { locale }: Output,
): Promise<Outcome<JournalPlace, Told>> => {
  const connected = await connectPostgres(connection, locale)
  if (!connected.ok) return connected
  const { client, close } = connected.value
  const journal = await openJournal(client, schema, to, locale)
  if (!journal.ok) {
    await close()
    return journal
  }
  return accept({
    shown,
    journal: journal.value,
    probe: probePostgres(client, { schema }),
    book: (wanted) => openBook(client, schema, to === 'read' ? to : wanted, locale),
    toldOf: (error) => (error instanceof DatabaseFailure ? toldOfDatabase(error.refusal, locale) : undefined),
    close,
  })
}
