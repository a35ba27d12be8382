/** The schema of a journal where its host names none. */
export const usualSchema = 'anlang'

/** Throws at what is no plain name of a schema: it becomes part of SQL as it is. */
export const checkSchemaName = (schema: string): void => {
  if (!/^[a-z_][a-z0-9_]{0,39}$/.test(schema)) throw new Error(`${schema} cannot be the name of a schema`)
}

/**
 * SQL of a journal in a schema: our texts write `@.facts` for a table, and `@schema` for the schema itself. Names are
 * written out, so that nothing depends on the search path of whichever connection a pool gives.
 */
export const inSchema = (schema: string, sql: string): string => {
  checkSchemaName(schema)
  return sql.replaceAll('@schema', schema).replaceAll('@.', `${schema}.`)
}
