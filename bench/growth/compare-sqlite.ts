import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { compareLength } from './compare-length.ts'
import { compareMemory } from './compare-memory.ts'
import { actsWhile, compareCosts } from './costs.ts'
import { fill } from './fill.ts'
import type { Sizes } from './sizes.ts'

/** A file with so many dossiers; the disk is waited for from then on only. */
const filledFile = async (path: string, dossiers: number) => {
  const opened = openSqliteJournal(path)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  const { database, journal, close } = opened.value
  database.exec('PRAGMA synchronous = OFF')
  await fill(journal, dossiers)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = FULL')
  return { journal, close }
}

/** Acts, pages and long dossiers in SQLite files, few and many dossiers; and the memory of a process that acts on. */
export const compareSqlite = async ({ few, many }: Sizes): Promise<void> => {
  console.log(`\ngrowth: SQLite, synchronous FULL, ${few} and ${many} dossiers`)
  const folder = mkdtempSync(join(tmpdir(), 'anlang-bench-'))
  const [smallPath, largePath] = [join(folder, 'few.db'), join(folder, 'many.db')]
  const small = await filledFile(smallPath, few)
  const large = await filledFile(largePath, many)
  await compareCosts('sqlite', [small.journal, few], [large.journal, many])
  await compareLength('sqlite', large.journal, many, actsWhile)
  small.close()
  large.close()
  console.log('\ngrowth: the memory of a process, over the large file')
  compareMemory(largePath, many, actsWhile + 2)
  rmSync(folder, { recursive: true })
}
