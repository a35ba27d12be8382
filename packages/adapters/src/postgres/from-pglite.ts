import type { PostgresClient, PostgresValue } from './postgres-client.js'

/** The part of a `PGlite` that we use. */
export interface PgliteDatabase {
  query(text: string, values: PostgresValue[]): Promise<{ readonly rows: readonly unknown[] }>
}

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null

/**
 * A client over PGlite, which is Postgres within the process. It survives the death of the process and not a power
 * cut, and nothing keeps two processes from one folder: where that matters, SQLite or a server.
 *
 * @example
 * ```ts
 * const database = { query: async (text: string) => ({ rows: [{ text }] }) }
 * await fromPglite(database).query('SELECT 1', []) // => { rows: [{ text: 'SELECT 1' }] }
 * ```
 */
export const fromPglite = (database: PgliteDatabase): PostgresClient => ({
  query: async (text, values) => {
    const { rows } = await database.query(text, [...values])
    return { rows: rows.filter(isRow) }
  },
})
