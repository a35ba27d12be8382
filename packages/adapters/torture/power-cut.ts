import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import type { Journal, Positioned } from '@anlang/workflows'
import type { Chance } from './chance.ts'
import { lastDay } from './covenant-deeds.ts'
import { openDesk } from './desk.ts'
import type { Acknowledged } from './diary.ts'
import type { Fault } from './fault.ts'
import { type FaultFound, foundIn } from './fault-found.ts'
import { flushedIn } from './flushed-in.ts'
import { logCommits } from './log-commits.ts'
import { factsSince } from './read-all.ts'

/** What the disk would have after the power was cut: the file and its log, of which so much was surely flushed. */
interface Image {
  readonly path: string
  readonly log: Buffer
  readonly flushed: number
}

const bytesOf = (path: string): Buffer => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0))

const takeImage = (path: string, folder: string): Image => {
  const image = join(folder, 'after the cut.db')
  copyFileSync(path, image)
  const log = bytesOf(`${path}-wal`)
  return { path: image, log, flushed: flushedIn(log, bytesOf(`${path}-shm`)) }
}

const brokenIn = async (journal: Journal, facts: readonly Positioned[]): Promise<readonly string[]> => {
  const { engine } = openDesk(journal, `${lastDay}T08:00:00+07:00`)
  const broken: string[] = []
  for (const dossier of new Set(facts.map(({ recorded }) => recorded.dossier))) {
    const view = await engine.dossier(dossier)
    if (!view.ok || view.value.broken) broken.push(dossier)
  }
  return broken
}

/** Opens an image whose log is as given, as the next start of the machine would, and tells the hashes it has. */
const hashesWith = async ({ path }: Image, log: Buffer, found: FaultFound[]): Promise<readonly string[]> => {
  const trial = `${path}-tried`
  copyFileSync(path, trial)
  writeFileSync(`${trial}-wal`, log)
  rmSync(`${trial}-shm`, { force: true })
  const opened = openSqliteJournal(trial)
  if (!opened.ok) {
    found.push(
      ...foundIn('broken', 'a file that cannot be opened after a power cut', [JSON.stringify(opened.refusals)]),
    )
    return []
  }
  const { journal, close } = opened.value
  const facts = await factsSince(journal, 0)
  found.push(...foundIn('broken', 'a record not whole after a power cut', await brokenIn(journal, facts.slice(-40))))
  close()
  return facts.map(({ recorded }) => recorded.hash)
}

/** A log of which only so much reached the disk; what follows is missing, or is what lay there. */
const tornAt = (log: Buffer, end: number, chance: Chance): Buffer => {
  const torn = log.subarray(0, end)
  return chance.below(2) === 0 ? torn : Buffer.concat([torn, Buffer.alloc(log.length - end, chance.below(256))])
}

const isPrefix = (one: readonly string[], whole: readonly string[]): boolean =>
  one.every((hash, place) => hash === whole[place])

/**
 * What holds of an image. All that was acknowledged is in it. A commit is begun only once the one before is flushed, so
 * that a cut can tear the last commit and what follows: then the record ends before it. Torn earlier, which no cut can
 * do, the record is still the beginning of what it was, and whole, as long as nothing of it was copied into the file.
 */
const checkImage = async (image: Image, acknowledged: readonly Acknowledged[], chance: Chance) => {
  const found: FaultFound[] = []
  const { log, flushed } = image
  const { ends, begun } = logCommits(log)
  const last = ends.at(-1) ?? 0
  const before = Math.max(flushed, begun ? last : (ends.at(-2) ?? last))
  const whole = await hashesWith(image, log, found)
  const kept = new Set(whole)
  const missing = acknowledged.filter(({ hash }) => !kept.has(hash)).map(({ dossier }) => dossier)
  found.push(...foundIn('lost', 'acknowledged and gone after a power cut', missing))
  const sure = await hashesWith(image, log.subarray(0, before), found)
  for (const from of [before, flushed]) {
    const end = from + chance.below(Math.max(1, log.length - from))
    const torn = await hashesWith(image, tornAt(log, end, chance), found)
    if (!isPrefix(torn, whole)) found.push(...foundIn('broken', 'not the beginning of the record', [`cut at ${end}`]))
    if (end >= before && torn.length < sure.length)
      found.push(...foundIn('lost', 'flushed and gone after a power cut', [`cut at ${end}`]))
  }
  return found
}

/** Now and then an image is taken of the disk as a power cut would leave it, and is opened. */
export const powerCut = (path: string, folder: string): Fault => ({
  name: 'power',
  strike: async (chance, { halt, goOn, noted }) => {
    await halt()
    const acknowledged = noted().flatMap((one) => one.acknowledged)
    const image = takeImage(path, folder)
    goOn()
    return checkImage(image, acknowledged, chance)
  },
})
