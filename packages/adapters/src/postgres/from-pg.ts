import type { PostgresClient, PostgresValue } from './postgres-client.js'

/** The part of a `Pool` of `pg` that we use. */
export interface PgPool {
  query(text: string, values: PostgresValue[]): Promise<{ readonly rows: readonly object[] }>
}

/**
 * A client over a pool of `pg`. Listen to the `error` event of the pool: an idle connection that breaks is told there.
 *
 * @example
 * ```ts
 * const pool = { query: async (text: string) => ({ rows: [{ text }] }) }
 * await fromPg(pool).query('SELECT 1', []) // => { rows: [{ text: 'SELECT 1' }] }
 * ```
 */
export const fromPg = (pool: PgPool): PostgresClient => ({
  query: (text, values) => pool.query(text, [...values]),
})
