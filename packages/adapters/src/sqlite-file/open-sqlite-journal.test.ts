import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asOrdinaryUser } from '../../test/as-ordinary-user.js'
import { schemaVersion } from '../sqlite/schema.js'
import { openSqliteJournal, type SqliteFileOptions } from './open-sqlite-journal.js'

const newer = { found: schemaVersion + 1, known: schemaVersion }

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  path = join(folder, 'hồ sơ.db')
})

afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true })
})

const refusalsAt = (place: string, options?: SqliteFileOptions) => {
  const opened = openSqliteJournal(place, options)
  if (!opened.ok) return opened.refusals
  opened.value.close()
  return []
}

const hashOf = (place: string) => createHash('sha256').update(readFileSync(place)).digest('hex')

/** Every file of the folder, by its hash. */
const contents = () => readdirSync(folder).map((name) => [name, hashOf(join(folder, name))])

const change = (place: string, sql: string) => {
  const database = new DatabaseSync(place)
  database.exec(sql)
  database.close()
}

const overwrite = (from: number, to: number) => {
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill('đ', from, Math.min(to, bytes.length)))
}

describe('a data file', () => {
  it('is made where there is none, and opened again as it was left', () => {
    expect(refusalsAt(path)).toEqual([])
    const made = contents()
    expect(made).toHaveLength(1)
    expect(refusalsAt(path)).toEqual([])
    expect(contents()).toEqual(made)
  })

  it('is made in an empty file', () => {
    writeFileSync(path, '')
    expect(refusalsAt(path)).toEqual([])
  })

  it('can be given back twice', () => {
    const opened = openSqliteJournal(path)
    if (opened.ok) {
      opened.value.close()
      opened.value.close()
    }
    expect(opened.ok).toBe(true)
  })
})

describe('a bad data file is refused by name, and not a byte of it is changed', () => {
  it.each([
    ['a few letters', 'xin chào', 'file is not a database'],
    ['a page of text', 'hồ sơ '.repeat(2000), 'file is not a database'],
  ])('when it is no database: %s', (_, text, found) => {
    writeFileSync(path, text)
    const before = contents()
    expect(refusalsAt(path)).toEqual([{ code: 'data_file_corrupt', path, found }])
    expect(contents()).toEqual(before)
  })

  it('when a page of it is damaged', () => {
    refusalsAt(path)
    overwrite(8192, 12_288)
    const before = contents()
    expect(refusalsAt(path)).toMatchObject([{ code: 'data_file_corrupt', path }])
    expect(contents()).toEqual(before)
  })

  it('when its end is missing', () => {
    refusalsAt(path)
    writeFileSync(path, readFileSync(path).subarray(0, 6000))
    const before = contents()
    expect(refusalsAt(path)).toMatchObject([{ code: 'data_file_corrupt', path }])
    expect(contents()).toEqual(before)
  })

  it('when it belongs to another program', () => {
    change(path, 'CREATE TABLE messages (body); PRAGMA user_version = 40')
    const before = contents()
    expect(refusalsAt(path)).toEqual([{ code: 'data_file_foreign', path }])
    expect(contents()).toEqual(before)
  })

  it('when a later release made it', () => {
    refusalsAt(path)
    change(path, `PRAGMA user_version = ${newer.found}`)
    const before = contents()
    expect(refusalsAt(path)).toEqual([{ code: 'data_file_newer', path, ...newer }])
    expect(contents()).toEqual(before)
  })

  it('when a later release died over it and left its log', () => {
    refusalsAt(path)
    const alive = new DatabaseSync(path)
    alive.exec(`PRAGMA user_version = ${newer.found}`)
    const dead = join(folder, 'đã tắt.db')
    copyFileSync(path, dead)
    copyFileSync(`${path}-wal`, `${dead}-wal`)
    const before = [hashOf(dead), hashOf(`${dead}-wal`)]
    expect(refusalsAt(dead)).toEqual([{ code: 'data_file_newer', path: dead, ...newer }])
    expect([hashOf(dead), hashOf(`${dead}-wal`)]).toEqual(before)
    alive.close()
  })
})

describe('a data file that another program holds', () => {
  it.each([
    ['for itself alone', 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; PRAGMA user_version = 1'],
    ['to write', 'BEGIN IMMEDIATE'],
  ])('%s is waited for as long as was said, then refused', (_, sql) => {
    refusalsAt(path)
    const other = new DatabaseSync(path)
    other.exec(sql)
    expect(refusalsAt(path, { busyTimeout: 20 })).toEqual([{ code: 'data_file_locked', path, waited: 20 }])
    other.close()
    expect(refusalsAt(path, { busyTimeout: 20 })).toEqual([])
  })
})

describe('a place that cannot be reached is refused by name', () => {
  const unreachable = (place: string, reason: string) => [{ code: 'data_file_unreachable', path: place, reason }]

  it('when its folder does not exist, or is a file', () => {
    const missing = join(folder, 'chưa-có', 'a.db')
    expect(refusalsAt(missing)).toEqual(unreachable(missing, 'no_folder'))
    writeFileSync(path, '')
    const inFile = join(path, 'a.db')
    expect(refusalsAt(inFile)).toEqual(unreachable(inFile, 'no_folder'))
  })

  it('when it is a folder', () => {
    mkdirSync(path)
    expect(refusalsAt(path)).toEqual(unreachable(path, 'is_folder'))
  })

  it('when nobody may write into its folder', () => {
    chmodSync(folder, 0o555)
    expect(asOrdinaryUser(() => refusalsAt(path))).toEqual(unreachable(path, 'no_access'))
    expect(readdirSync(folder)).toEqual([])
  })

  it('when nobody may look into its folder', () => {
    refusalsAt(path)
    chmodSync(folder, 0o000)
    expect(asOrdinaryUser(() => refusalsAt(path))).toEqual(unreachable(path, 'no_access'))
  })

  it('when the file may be read only', () => {
    refusalsAt(path)
    chmodSync(path, 0o444)
    chmodSync(folder, 0o777)
    const before = hashOf(path)
    expect(asOrdinaryUser(() => refusalsAt(path))).toEqual(unreachable(path, 'read_only'))
    expect(hashOf(path)).toBe(before)
  })
})
