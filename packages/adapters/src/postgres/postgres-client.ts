/** What is bound to a statement. */
export type PostgresValue = string | number | null

/**
 * The part of a Postgres client that we use: one statement, and its rows by column. Each call may run on another
 * connection, and nothing is left behind on one: no prepared name, no setting, no lock.
 */
export interface PostgresClient {
  readonly query: (text: string, values: readonly PostgresValue[]) => Promise<{ readonly rows: readonly object[] }>
}
