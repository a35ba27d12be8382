import { comparePostgres } from './compare-postgres.ts'
import { compareSqlite } from './compare-sqlite.ts'
import { actsWhile } from './costs.ts'

const few = 10_000

/** What a journal costs when it has grown: a hundred times as many dossiers, long ones, a process that acts on and on. */
export const compare = async ({ dossiers = 1_000_000 }: { readonly dossiers?: number } = {}): Promise<void> => {
  if (!(dossiers > actsWhile)) throw new Error(`it takes more than ${actsWhile} dossiers`)
  await compareSqlite({ few, many: dossiers })
  await comparePostgres({ few, many: dossiers })
}
