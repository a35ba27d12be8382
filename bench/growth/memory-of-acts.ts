// An engine over a SQLite file in a process of its own: node memory-of-acts.ts FILE DOSSIERS FROM. Acts twice on
// half of the dossiers from one on; prints a line of JSON after a warm-up, and at each tenth of what is left.
import { memoryUsage } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { inFlight } from '../journals/in-flight.ts'
import { engineOn, police, report, scattered, textsOf } from './work.ts'

const [path = '', many, from] = process.argv.slice(2)
const dossiers = Number(many)
const opened = openSqliteJournal(path)
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
const { journal, database, close } = opened.value
// what is measured is the memory: the disk need not be waited for
database.exec('PRAGMA synchronous = OFF')
const engine = engineOn(journal, dossiers)

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

let next = Number(from)

const actOn = async (some: number): Promise<void> => {
  await inFlight(32, some, async () => {
    const place = scattered(next, dossiers)
    next += 1
    const { dossier } = textsOf(place)
    const claimed = await engine.claimWork({ id: `nhận/${place}`, dossier, act: 'reportSurvey', by: police })
    if (!claimed.ok) throw new Error(JSON.stringify(claimed.refusals))
    await report(engine, place)
  })
}

const tell = (acts: number): void => {
  collectGarbage()
  collectGarbage()
  const { heapUsed, external, rss } = memoryUsage()
  console.log(JSON.stringify({ acts, heap: heapUsed + external, rss }))
}

// two acts on half of the dossiers: as many acts as there are dossiers
const left = Math.floor((dossiers - next) / 2)
// the engine of JavaScript takes as much as it likes to have at hand meanwhile
const warmUp = Math.floor(left / 8)
await actOn(warmUp)
tell(0)
for (let part = 1; part <= 10; part += 1) {
  const some = Math.floor((left - warmUp) / 10)
  await actOn(some)
  tell(part * some * 2)
}
close()
