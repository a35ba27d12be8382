import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { goal } from '../goal.ts'
import { actsOn } from './acts-on.ts'
import { inFlight } from './in-flight.ts'
import { ratesAfter } from './rates.ts'

const rounds = 9
const warmUps = 6
/** In flight, and the least that a whole act is to reach of the bare loop. */
const bounds = [
  [1, 0.7],
  [32, 2],
] as const
/** What is appended before each flush, in bytes: about what an act comes to. */
const appended = 8_192

/** Appends to a file and flushes it, again and again: nobody can acknowledge one write at a time faster. */
const bareLoop = async (path: string): Promise<number> => {
  const file = openSync(path, 'a')
  const block = Buffer.alloc(appended, 'đ')
  const rate = await inFlight(1, 1_000, async () => {
    writeSync(file, block)
    fdatasyncSync(file)
  })
  closeSync(file)
  return rate
}

const actsInFile = async (path: string, atOnce: number): Promise<number> => {
  const opened = openSqliteJournal(path)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  const rate = await actsOn(opened.value.journal, atOnce)
  opened.value.close()
  return rate
}

/** A whole act through an engine over a SQLite file, synchronous FULL, beside a bare loop of appends and flushes. */
export const compareSqlite = async (): Promise<void> => {
  console.log('\njournals: a SQLite file, synchronous FULL')
  const folder = mkdtempSync(join(tmpdir(), 'anlang-bench-'))
  const bare = ratesAfter(warmUps)
  const taken = bounds.map(([atOnce, bound]) => ({ atOnce, bound, ours: ratesAfter(warmUps) }))
  for (let round = 0; round < warmUps + rounds; round += 1) {
    bare.add(await bareLoop(join(folder, 'bare')))
    for (const { atOnce, ours } of taken) ours.add(await actsInFile(join(folder, `${round}-${atOnce}.db`), atOnce))
  }
  rmSync(folder, { recursive: true })
  console.log(`  append ${appended} bytes and fdatasync: ${bare.typical().toFixed(0)} a second`)
  for (const { atOnce, bound, ours } of taken) {
    console.log(`  ${atOnce} in flight: a whole act through an engine: ${ours.typical().toFixed(0)} a second`)
    console.log(goal(`journals/sqlite/${atOnce}-in-flight-vs-fdatasync`, ours.timesThatOf(bare), '>=', bound))
  }
}
