import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Entry, Journal } from '@anlang/workflows'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { backupSqliteFile } from './backup-sqlite-file.js'
import { openSqliteJournal, type SqliteFile } from './open-sqlite-journal.js'
import { restoreSqliteFile } from './restore-sqlite-file.js'
import { verifySqliteFile } from './verify-sqlite-file.js'

let folder = ''
let path = ''
let copy = ''
const open: SqliteFile[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  path = join(folder, 'hồ sơ.db')
  copy = join(folder, 'sao lưu.db')
})

afterEach(() => {
  for (const file of open.splice(0)) file.close()
  rmSync(folder, { recursive: true })
})

const openAt = (place: string): SqliteFile => {
  const opened = openSqliteJournal(place)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  open.push(opened.value)
  return opened.value
}

/** Appends so many facts to a dossier. */
const fill = async (journal: Journal, dossier: string, facts: number): Promise<void> => {
  let last: Entry | undefined
  for (let version = 1; version <= facts; version += 1) {
    last = entryAfter(dossier, last)
    expect(await journal.append(last)).toEqual({ ok: true })
  }
}

const factsAt = async (place: string) => openAt(place).journal.follow(0, 1_000)

const refusalsOf = (told: Awaited<ReturnType<typeof backupSqliteFile>>) => (told.ok ? [] : told.refusals)

const asides = () => readdirSync(folder).filter((name) => name.includes('partial'))

const change = (place: string, sql: string): void => {
  const database = new DatabaseSync(place)
  database.exec(sql)
  database.close()
}

describe('a data file that is backed up while it is in use', () => {
  it('has every act in its copy that was acknowledged, and goes on', async () => {
    const { journal } = openAt(path)
    await fill(journal, 'a', 3)
    await fill(journal, 'b', 2)
    expect(await backupSqliteFile(path, copy)).toMatchObject({ ok: true, value: { facts: 5, dossiers: 2 } })
    await fill(journal, 'c', 1)
    expect((await factsAt(copy)).map(({ recorded }) => recorded.dossier)).toEqual(['a', 'a', 'a', 'b', 'b'])
  })

  it('is copied as of one moment while others write', async () => {
    const { journal } = openAt(path)
    await fill(journal, 'a', 50)
    const writing = fill(journal, 'b', 200)
    const told = await backupSqliteFile(path, copy)
    await writing
    expect(told.ok).toBe(true)
    const all = await journal.follow(0, 1_000)
    const copied = await factsAt(copy)
    expect(copied).toEqual(all.slice(0, copied.length))
    expect(copied.length).toBeGreaterThanOrEqual(50)
  })

  it('gets one file without a log beside it, and nothing else is left', async () => {
    await fill(openAt(path).journal, 'a', 1)
    await backupSqliteFile(path, copy)
    expect(readdirSync(folder).filter((name) => name.startsWith('sao lưu'))).toEqual(['sao lưu.db'])
  })

  it('writes over nothing', async () => {
    openAt(path)
    writeFileSync(copy, 'bản sao cũ')
    expect(refusalsOf(await backupSqliteFile(path, copy))).toEqual([{ code: 'data_file_exists', path: copy }])
    expect(readFileSync(copy, 'utf8')).toBe('bản sao cũ')
  })

  it('leaves nothing behind where the record in it is broken', async () => {
    await fill(openAt(path).journal, 'a', 2)
    change(path, `UPDATE facts SET body = replace(body, 'người-1', 'người-2') WHERE version = 2`)
    expect(refusalsOf(await backupSqliteFile(path, copy))).toEqual([
      { code: 'data_file_unchained', path, dossier: 'a', version: 2, fault: 'changed' },
    ])
    expect(existsSync(copy)).toBe(false)
    expect(asides()).toEqual([])
  })

  it('is named where its own pages are damaged, and not the copy that there is none of', async () => {
    const file = openAt(path)
    await fill(file.journal, 'a', 30)
    file.close()
    truncateSync(path, 40_960)
    expect(refusalsOf(await backupSqliteFile(path, copy))).toMatchObject([{ code: 'data_file_corrupt', path }])
    expect([existsSync(copy), ...asides()]).toEqual([false])
  })

  it('is copied once where two copy it to one place at the same time', async () => {
    await fill(openAt(path).journal, 'a', 20)
    const told = await Promise.all([backupSqliteFile(path, copy), backupSqliteFile(path, copy)])
    expect(told.filter(({ ok }) => ok)).toHaveLength(1)
    expect(told.flatMap(refusalsOf)).toEqual([{ code: 'data_file_exists', path: copy }])
    expect(verifySqliteFile(copy)).toMatchObject({ ok: true, value: { facts: 20 } })
    expect(asides()).toEqual([])
  })

  it('is read by nobody else in its copy who may not read it', async () => {
    openAt(path)
    chmodSync(path, 0o600)
    await backupSqliteFile(path, copy)
    expect(statSync(copy).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['there is none', () => [join(folder, 'khác.db'), copy] as const, 'no_file'],
    ['it is a folder', () => [folder, copy] as const, 'is_folder'],
    ['the name of the copy is too long', () => [path, join(folder, 'a'.repeat(300))] as const, 'name_too_long'],
    ['the copy has no folder to go to', () => [path, join(folder, 'chưa-có', 'a.db')] as const, 'no_folder'],
  ])('is refused when %s', async (_, places, reason) => {
    openAt(path)
    const [from, to] = places()
    expect(refusalsOf(await backupSqliteFile(from, to))).toMatchObject([{ code: 'data_file_unreachable', reason }])
  })
})

describe('a backup', () => {
  it('is put back in the place of a data file that is gone', async () => {
    const file = openAt(path)
    await fill(file.journal, 'a', 3)
    const facts = await file.journal.follow(0, 10)
    await backupSqliteFile(path, copy)
    file.close()
    rmSync(path)
    expect(await restoreSqliteFile(copy, path)).toMatchObject({ ok: true, value: { facts: 3, dossiers: 1 } })
    const again = openAt(path).journal
    expect(await again.follow(0, 10)).toEqual(facts)
    await fill(again, 'b', 1)
  })

  it('is never put over a data file, nor beside the log of one', async () => {
    openAt(path)
    await backupSqliteFile(path, copy)
    expect(refusalsOf(await restoreSqliteFile(copy, path))).toEqual([{ code: 'data_file_exists', path }])
    const other = join(folder, 'khác.db')
    writeFileSync(`${other}-wal`, '')
    expect(refusalsOf(await restoreSqliteFile(copy, other))).toEqual([
      { code: 'data_file_exists', path: `${other}-wal` },
    ])
  })

  it('is put back with what stands in a log beside it and not yet in the file', async () => {
    await fill(openAt(path).journal, 'a', 3)
    const left = join(folder, 'còn lại.db')
    for (const more of ['', '-wal']) copyFileSync(path + more, left + more)
    const place = join(folder, 'mới.db')
    expect(await restoreSqliteFile(left, place)).toMatchObject({ ok: true, value: { facts: 3, dossiers: 1 } })
    expect(await factsAt(place)).toHaveLength(3)
    expect(asides()).toEqual([])
  })

  it('that may only be read is put back as a file that can be used', async () => {
    openAt(path)
    await backupSqliteFile(path, copy)
    chmodSync(copy, 0o444)
    const place = join(folder, 'mới.db')
    await restoreSqliteFile(copy, place)
    expect(statSync(place).mode & 0o777).toBe(0o644)
  })

  it('that is damaged is not put back', async () => {
    openAt(path)
    await backupSqliteFile(path, copy)
    const bytes = readFileSync(copy)
    writeFileSync(copy, bytes.fill('đ', 8192, 12_288))
    const place = join(folder, 'mới.db')
    expect(refusalsOf(await restoreSqliteFile(copy, place))).toMatchObject([{ code: 'data_file_corrupt', path: copy }])
    expect(existsSync(place)).toBe(false)
  })
})

describe('a data file that is checked from end to end', () => {
  it.each([
    [`UPDATE facts SET body = replace(body, 'người-1', 'người-2') WHERE version = 2`, 2, 'changed'],
    ['PRAGMA foreign_keys = OFF; DELETE FROM facts WHERE version = 2', 2, 'missing'],
    ['PRAGMA foreign_keys = OFF; DELETE FROM facts WHERE version = 3', 2, 'head'],
    [`UPDATE heads SET hash = 'x'`, 3, 'head'],
    [`UPDATE heads SET body = '{'`, 3, 'head'],
    [`UPDATE heads SET body = 'null'`, 3, 'head'],
    [`UPDATE heads SET body = replace(body, '"version":3', '"version":2')`, 3, 'head'],
    [`UPDATE facts SET body = '{' WHERE version = 2`, 2, 'changed'],
    [`UPDATE facts SET body = 'null' WHERE version = 2`, 2, 'changed'],
    ['PRAGMA foreign_keys = OFF; DELETE FROM facts', 1, 'missing'],
  ])('shows what somebody did to it: %s', async (sql, version, fault) => {
    const file = openAt(path)
    await fill(file.journal, 'a', 3)
    file.close()
    change(path, sql)
    expect(refusalsOf(verifySqliteFile(path))).toEqual([
      { code: 'data_file_unchained', path, dossier: 'a', version, fault },
    ])
  })

  it.each([
    'DROP TABLE outbox',
    'PRAGMA foreign_keys = OFF; DROP TABLE facts',
    'DROP INDEX facts_by_command',
    'DROP TRIGGER file_work',
  ])('is damaged, and opened by nobody, when a part of it is gone: %s', (sql) => {
    openAt(path).close()
    change(path, sql)
    for (const told of [verifySqliteFile(path), openSqliteJournal(path)]) {
      expect(told.ok || told.refusals).toMatchObject([
        { code: 'data_file_corrupt', path, found: expect.stringMatching(/^no such (table|index|trigger): /) },
      ])
    }
  })

  it('is told in numbers when it is whole', async () => {
    await fill(openAt(path).journal, 'a', 3)
    expect(verifySqliteFile(path)).toMatchObject({ ok: true, value: { facts: 3, dossiers: 1 } })
  })
})
