import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import type { Journal } from '@anlang/workflows'
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { collected } from '../../test/collected.js'
import { entryAfter } from '../../test/entry-after.js'
import { longArchive } from '../../test/long-archive.js'
import { toldOfCommits } from '../../test/told-of-commits.js'
import { definitions, twoDossiers } from '../../test/two-dossiers.js'
import { memoryJournal } from '../memory/index.js'
import { sqliteJournal } from '../sqlite/index.js'
import { openSqliteJournal } from '../sqlite-file/index.js'
import { compareJournals } from './compare-journals.js'
import { exportJournal } from './export-journal.js'
import { importJournal } from './import-journal.js'
import type { ImportTarget } from './import-target.js'

const undo: (() => void)[] = []

afterEach(() => {
  for (const step of undo.splice(0).toReversed()) step()
})

const onSqlite = (tell: () => void = () => undefined) => {
  const database = new DatabaseSync(':memory:')
  undo.push(() => database.close())
  return { database, journal: sqliteJournal(toldOfCommits(database, tell)) }
}

const factsIn = async (journal: Pick<Journal, 'follow'>) =>
  (await journal.follow(0, 1000)).map(({ recorded: { dossier, version, hash } }) => ({ dossier, version, hash }))

/** Several dossiers in turn: an archive that takes more than two commits. */
let long: readonly string[] = []
/** Two dossiers, as an office wrote them. */
let short: readonly string[] = []

beforeAll(async () => {
  long = await longArchive(300, 3)
  short = await collected(exportJournal((await twoDossiers()).journal))
})

describe('an archive that is read into a journal which can write in order', () => {
  it('waits for the disk once for many facts, which stand in the order of the archive', async () => {
    let commits = 0
    const { journal } = onSqlite(() => {
      commits += 1
    })
    const before = commits
    expect(await importJournal(long, journal, {})).toMatchObject({ ok: true, value: { facts: 300, written: 300 } })
    expect(commits - before).toBe(3)
    const one = memoryJournal()
    await importJournal(long, one, {})
    expect(await compareJournals(one, journal)).toMatchObject({ ok: true, value: { facts: 300, dossiers: 3 } })
  })

  it('stops in the middle of what is sent together where the journal refuses one, and goes on from there', async () => {
    const { database, journal } = onSqlite()
    await journal.append(entryAfter('khác', undefined, { command: { id: 'hồ-sơ-1/67', digest: 'd' } }))
    expect(await importJournal(long, journal, {})).toEqual({
      ok: false,
      refusals: [{ line: 201, code: 'command_known', dossier: 'hồ-sơ-1', version: 67, command: 'hồ-sơ-1/67' }],
    })
    expect(await factsIn(journal)).toHaveLength(1 + 199)
    database.exec(`UPDATE facts SET command = 'khác/1' WHERE dossier = 'khác'`)
    expect(await importJournal(long, journal, {})).toMatchObject({ ok: true, value: { facts: 300, written: 101 } })
    const one = memoryJournal()
    await importJournal(long, one, {})
    expect((await factsIn(journal)).slice(1)).toEqual(await factsIn(one))
  })

  it('keeps the beginning where the disk fails in the middle, and goes on from there', async () => {
    const { database, journal } = onSqlite()
    database.exec(`CREATE TRIGGER full AFTER INSERT ON facts WHEN new.position = 200
      BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`)
    await expect(importJournal(long, journal, {})).rejects.toThrow('the disk is full')
    const one = memoryJournal()
    await importJournal(long, one, {})
    expect(await factsIn(journal)).toEqual((await factsIn(one)).slice(0, 128))
    database.exec('DROP TRIGGER full')
    expect(await importJournal(long, journal, {})).toMatchObject({ ok: true, value: { facts: 300, written: 172 } })
    expect(await compareJournals(one, journal)).toMatchObject({ ok: true, value: { facts: 300 } })
  })
})

async function* brokenOff(lines: readonly string[]): AsyncGenerator<string, void> {
  yield* lines
  throw new Error('the connection was lost')
}

it('an archive whose source is lost on the way has been read to some line, and is gone on with', async () => {
  const { journal } = onSqlite()
  await expect(importJournal(brokenOff(long.slice(0, 200)), journal, {})).rejects.toThrow('the connection was lost')
  const kept = await factsIn(journal)
  const one = memoryJournal()
  expect(await importJournal(long, journal, {})).toMatchObject({ ok: true, value: { written: 300 - kept.length } })
  await importJournal(long, one, {})
  expect(kept).toEqual((await factsIn(one)).slice(0, kept.length))
  expect(await compareJournals(one, journal)).toMatchObject({ ok: true, value: { facts: 300 } })
})

/** What may befall an archive of so many lines. */
const mishaps = (length: number): readonly fc.Arbitrary<(lines: readonly string[]) => readonly string[]>[] => {
  const place = fc.integer({ min: 0, max: length - 1 })
  return [
    place.map((at) => (lines) => lines.toSpliced(at, 1)),
    place.map((at) => (lines) => lines.slice(0, at)),
    fc.tuple(place, place).map(
      ([at, to]) =>
        (lines) =>
          lines.toSpliced(to, 0, lines[at] ?? ''),
    ),
    fc.tuple(place, place).map(
      ([at, to]) =>
        (lines) =>
          lines.map((line, here) => lines[here === at ? to : here === to ? at : here] ?? line),
    ),
    fc.tuple(place, fc.nat(), fc.constantFrom('0', 'a', '"', 'ơ')).map(
      ([at, where, sign]) =>
        (lines) =>
          lines.map((line, here) => {
            const sought = where % Math.max(1, line.length - 1)
            return here === at ? line.slice(0, sought) + sign + line.slice(sought + 1) : line
          }),
    ),
  ]
}

/** A journal that has begun to read the archive, and another dossier that may hold a key or a command of it. */
const begun = async (journal: ImportTarget, lines: readonly string[], stranger: object | undefined) => {
  if (stranger) await journal.append(entryAfter('khác', undefined, stranger))
  await importJournal(lines, journal, definitions)
  return journal
}

/** Reads an archive so that each line is written before the next one is looked at. */
const lineByLine = async (lines: readonly string[], journal: ImportTarget) => {
  for (let length = 1; length < lines.length; length += 1) {
    await importJournal(lines.slice(0, length), journal, definitions)
  }
  return importJournal(lines, journal, definitions)
}

/** What was told, but for how much was written the last time. */
const toldBy = (told: Awaited<ReturnType<typeof importJournal>>) => (told.ok ? told.value.root : told.refusals)

describe('whatever befalls an archive', () => {
  it('what is told and kept is the same as if each line were written before the next one is looked at', async () => {
    const keys = (await (await twoDossiers()).journal.claimed('', 10)).map(({ key }) => key)
    const strangers = fc.constantFrom(
      undefined,
      { claims: keys.slice(0, 1) },
      { claims: keys.slice(-1) },
      { command: { id: 'đánh-giá/register/2022-03-01', digest: 'd' } },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.nat(short.length),
        strangers,
        fc.array(fc.oneof(...mishaps(short.length)), { maxLength: 2 }),
        async (length, stranger, befallen) => {
          const lines = befallen.reduce((now, mishap) => mishap(now), short)
          const one = await begun(memoryJournal(), short.slice(0, length), stranger)
          const database = new DatabaseSync(':memory:')
          const other = await begun(sqliteJournal(database), short.slice(0, length), stranger)
          const told = await importJournal(lines, other, definitions)
          expect(toldBy(told)).toEqual(toldBy(await lineByLine(lines, one)))
          expect(await factsIn(other)).toEqual(await factsIn(one))
          database.close()
        },
      ),
      { numRuns: 300 },
    )
  }, 60_000)
})

const program = fileURLToPath(new URL('../../test/import.mjs', import.meta.url))

describe('an import whose program is killed', () => {
  it('has kept the beginning of the archive, and goes on from there', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anlang-'))
    undo.push(() => rmSync(folder, { recursive: true }))
    const [archive, path] = [join(folder, 'a.jsonl'), join(folder, 'a.db')]
    const lines = await longArchive(2000, 7)
    writeFileSync(archive, lines.join(''))
    const whole = memoryJournal()
    await importJournal(lines, whole, {})
    const all = (await whole.follow(0, 2000)).map(({ recorded }) => recorded.hash)

    for (let round = 0; round < 3; round += 1) {
      const child = spawn(process.execPath, [program, archive, path])
      let complaint = ''
      child.stderr.on('data', (chunk) => {
        complaint += chunk
      })
      // some commits are through, and the next is under way
      const gone = once(child, 'close')
      await Promise.race([once(child.stdout, 'data'), gone])
      child.kill('SIGKILL')
      await gone
      expect(complaint).toBe('')
      const opened = openSqliteJournal(path)
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
      const kept = (await opened.value.journal.follow(0, 2000)).map(({ recorded }) => recorded.hash)
      opened.value.close()
      expect(kept.length).toBeGreaterThan(0)
      expect(kept).toEqual(all.slice(0, kept.length))
    }

    const opened = openSqliteJournal(path)
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
    undo.push(opened.value.close)
    expect(await importJournal(lines, opened.value.journal, {})).toMatchObject({ ok: true, value: { facts: 2000 } })
    expect(await compareJournals(whole, opened.value.journal)).toMatchObject({ ok: true, value: { dossiers: 7 } })
  })
})
