import type { PostgresClient, PostgresValue } from './postgres-client.js'

/** The part of `postgres` (its `sql` function) that we use. `unsafe` takes our text as it is, and names no statement. */
export interface PostgresSql {
  unsafe(text: string, values: PostgresValue[]): PromiseLike<readonly object[]>
}

/**
 * A client over `postgres`.
 *
 * @example
 * ```ts
 * const sql = { unsafe: async (text: string) => [{ text }] }
 * await fromPostgres(sql).query('SELECT 1', []) // => { rows: [{ text: 'SELECT 1' }] }
 * ```
 */
export const fromPostgres = (sql: PostgresSql): PostgresClient => ({
  query: async (text, values) => ({ rows: await sql.unsafe(text, [...values]) }),
})
