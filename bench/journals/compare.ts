import { comparePostgres } from './compare-postgres.ts'
import { compareRestate } from './compare-restate.ts'
import { compareSqlite } from './compare-sqlite.ts'

/** Journals: whole acts, durable, beside the least that has to be written for them. */
export const compare = async (): Promise<void> => {
  await compareSqlite()
  await comparePostgres()
  await compareRestate()
}
