import type { PostgresClient, PostgresValue } from './postgres-client.js'

/** The rows of one statement. `Row` names the columns that the SQL beside it selects. */
export const rowsOf = async <Row>(
  client: PostgresClient,
  sql: string,
  ...values: PostgresValue[]
): Promise<readonly Row[]> => {
  const { rows } = await client.query(sql, values)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a driver cannot know the columns; the SQL names them
  return rows as readonly Row[]
}
