import { fromPg, type PostgresClient } from '@anlang/adapters/postgres'
import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import type { Told } from '../told.js'

/** A client that is open. */
export interface Connected {
  readonly client: PostgresClient
  readonly close: () => Promise<void>
}

/** The part of the driver that is used: it is optional, and loaded only where an address asks for it. */
export type LoadDriver = () => Promise<Pick<typeof import('pg'), 'Pool'>>

const theDriver: LoadDriver = async () => (await import('pg')).default

const driverMissing = (locale: Locale): Told => ({
  code: 'driver_missing',
  sentence: {
    vi: 'Để mở sổ trong Postgres cần thêm gói “pg”. Hãy cài cạnh anlang: npm install pg (hoặc npm install --global pg, khi anlang được cài --global), rồi gọi lại.',
    en: 'To open a journal in Postgres the package “pg” is needed as well. Install it beside anlang: npm install pg (or npm install --global pg where anlang is installed so), and call again.',
  }[locale],
})

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'

/** Makes a client for an address. That nobody answers there is found out by whoever asks first. */
export const connectPostgres = async (
  connectionString: string,
  locale: Locale,
  load: LoadDriver = theDriver,
): Promise<Outcome<Connected, Told>> => {
  try {
    const { Pool } = await load()
    const pool = new Pool({ connectionString, max: 4, connectionTimeoutMillis: 10_000, application_name: 'anlang' })
    // a connection that breaks while it is idle is no fault of the one that asks next
    pool.on('error', () => undefined)
    return accept({ client: fromPg(pool), close: () => pool.end() })
  } catch (error) {
    if (isMissing(error)) return refuse(driverMissing(locale))
    throw error
  }
}
