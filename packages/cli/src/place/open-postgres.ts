import { openPostgresDeliveryBook } from '@anlang/adapters/delivery-postgres'
import {
  DatabaseFailure,
  type DatabaseRefusal,
  describeDatabase,
  openPostgresJournal,
  type PostgresClient,
} from '@anlang/adapters/postgres'
import { probePostgres } from '@anlang/adapters/watch'
import { accept, type Locale, type Outcome, refuse, refuseAs } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import type { Output } from '../output.js'
import type { Told } from '../told.js'
import { type Connected, connectPostgres } from './connect-postgres.js'
import type { JournalPlace, Made } from './journal-place.js'
import { noJournalInSchema } from './no-journal.js'
import type { PostgresAddress } from './postgres-address.js'

const toldOfDatabase = (refusal: DatabaseRefusal, locale: Locale): Told => ({
  code: refusal.code,
  sentence: describeDatabase(refusal, locale),
})

const hasTable = async (client: PostgresClient, name: string): Promise<boolean> => {
  const { rows } = await client.query('SELECT 1 WHERE to_regclass($1) IS NOT NULL', [name])
  return rows.length > 0
}

/** What a database that does not answer the first question says of itself. */
const unavailable = (error: Error): DatabaseRefusal => {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // 28: who asks is not let in; 42501: not to this
  const reason = /^(?:28|42501)/.test(code) ? 'forbidden' : 'unreachable'
  return { code: 'database_unavailable', reason, found: error.message || code }
}

/** That a journal is there is asked first: opening one would make it. */
const nothingThere = async ({ client }: Connected, schema: string, locale: Locale): Promise<Told | undefined> => {
  try {
    return (await hasTable(client, `${schema}.journal`)) ? undefined : noJournalInSchema(schema, locale)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return toldOfDatabase(unavailable(error), locale)
  }
}

const openJournal = async (
  connected: Connected,
  schema: string,
  made: Made,
  locale: Locale,
): Promise<Outcome<Journal, Told>> => {
  const nothing = made === 'there' ? await nothingThere(connected, schema, locale) : undefined
  if (nothing) return refuse(nothing)
  const opened = await openPostgresJournal(connected.client, { schema })
  return opened.ok ? opened : refuseAs(opened.refusals, (one) => toldOfDatabase(one, locale))
}

/** Opens the journal of a database; with `there`, tables that are not there are not made. */
export const openPostgres = async (
  { connection, schema, shown }: PostgresAddress,
  made: Made,
  { locale }: Output,
): Promise<Outcome<JournalPlace, Told>> => {
  const connected = await connectPostgres(connection, locale)
  if (!connected.ok) return connected
  const { client, close } = connected.value
  const journal = await openJournal(connected.value, schema, made, locale)
  if (!journal.ok) {
    await close()
    return journal
  }
  return accept({
    shown,
    journal: journal.value,
    probe: probePostgres(client, { schema }),
    book: async (wanted) => {
      if (wanted === 'there' && !(await hasTable(client, `${schema}.delivery_version`))) return accept(undefined)
      const book = await openPostgresDeliveryBook(client, { schema })
      return book.ok ? book : refuseAs(book.refusals, (one) => toldOfDatabase(one, locale))
    },
    toldOf: (error) => (error instanceof DatabaseFailure ? toldOfDatabase(error.refusal, locale) : undefined),
    close,
  })
}
