import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Entry, Journal } from '@anlang/workflows'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asOrdinaryUser } from '../../test/as-ordinary-user.js'
import { entryAfter } from '../../test/entry-after.js'
import { applicationId, migrations, schemaVersion } from '../sqlite/schema.js'
import { DataFileFailure } from './data-file-failure.js'
import { mayWrite } from './may-write.js'
import { openSqliteJournal, type SqliteFile } from './open-sqlite-journal.js'
import { type ReadSqliteFile, readSqliteJournal } from './read-sqlite-journal.js'
import { verifySqliteFile } from './verify-sqlite-file.js'

let folder = ''
let path = ''
/** Where the files for a moment go. */
let temporary = ''
const open: SqliteFile[] = []

beforeEach(() => {
  const all = mkdtempSync(join(tmpdir(), 'anlang-'))
  folder = join(all, 'sổ #1 100%?')
  temporary = join(all, 'tạm')
  for (const one of [folder, temporary]) mkdirSync(one)
  chmodSync(all, 0o755)
  chmodSync(temporary, 0o777)
  path = join(folder, 'hồ sơ.db')
  vi.stubEnv('TMPDIR', temporary)
})

afterEach(() => {
  for (const file of open.splice(0)) file.close()
  vi.unstubAllEnvs()
  chmodSync(folder, 0o755)
  rmSync(join(folder, '..'), { recursive: true })
})

const kept = <File extends SqliteFile>(
  opened: { readonly ok: true; readonly value: File } | { readonly ok: false; readonly refusals: unknown },
): File => {
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  open.push(opened.value)
  return opened.value
}

const write = (place = path) => kept(openSqliteJournal(place))
const read = (place = path): ReadSqliteFile => kept(readSqliteJournal(place))

const fill = async (journal: Journal, dossier: string, facts: number): Promise<void> => {
  let last: Entry | undefined
  for (let version = 1; version <= facts; version += 1) {
    last = entryAfter(dossier, last)
    expect(await journal.append(last)).toEqual({ ok: true })
  }
}

/** A data file that nobody has open, with so many facts. */
const leave = async (facts: number): Promise<void> => {
  const { journal, close } = write()
  await fill(journal, 'a', facts)
  close()
}

/** What a process that is killed leaves behind, but for the files that were not copied along. */
const leaveUnfinished = async (facts: number, ...besides: readonly string[]): Promise<void> => {
  const alive = join(temporary, 'sống.db')
  const { journal, close } = write(alive)
  await fill(journal, 'a', facts)
  for (const more of ['', ...besides]) copyFileSync(alive + more, path + more)
  close()
  rmSync(alive)
}

/** Every file of the folder by its bytes and the moment it was last written. */
const contents = () =>
  readdirSync(folder).map((name) => {
    const file = join(folder, name)
    return [name, createHash('sha256').update(readFileSync(file)).digest('hex'), statSync(file).mtimeMs]
  })

const lockUp = () => {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444)
  chmodSync(folder, 0o555)
}

const versionsIn = async ({ journal }: SqliteFile) => (await journal.read('a')).map(({ version }) => version)

describe('a data file that is only read', () => {
  it.each([
    ['was closed', () => leave(3)],
    ['was left by a process that was killed', () => leaveUnfinished(3, '-wal', '-shm')],
    ['was copied with its log alone', () => leaveUnfinished(3, '-wal')],
  ])('is whole, and not one byte of it or beside it is another one, when it %s', async (_, make) => {
    await make()
    const before = contents()
    const file = read()
    expect(await versionsIn(file)).toEqual([1, 2, 3])
    expect(contents()).toEqual(before)
    file.close()
    expect(verifySqliteFile(path)).toMatchObject({ ok: true, value: { facts: 3, dossiers: 1 } })
    expect(contents()).toEqual(before)
    expect(readdirSync(temporary)).toEqual([])
  })

  it.each([
    ['was closed', () => leave(3)],
    ['was left by a process that was killed', () => leaveUnfinished(3, '-wal', '-shm')],
    ['was copied with its log alone', () => leaveUnfinished(3, '-wal')],
  ])('is read by who may write neither to it nor into its folder, when it %s', async (_, make) => {
    await make()
    lockUp()
    expect(await versionsIn(asOrdinaryUser(() => read()))).toEqual([1, 2, 3])
    expect(asOrdinaryUser(() => verifySqliteFile(path))).toMatchObject({ ok: true, value: { facts: 3 } })
  })

  it('is read as it was before an act that never came to its end', async () => {
    await leave(40)
    const alive = join(temporary, 'sống.db')
    copyFileSync(path, alive)
    const database = new DatabaseSync(alive)
    // pages that have no room are written into the file before the act is done
    database.exec('PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN; UPDATE facts SET body = hash')
    for (const more of ['', '-journal']) copyFileSync(alive + more, path + more)
    database.close()
    const before = contents()
    const file = read()
    expect(await versionsIn(file)).toHaveLength(40)
    expect((await file.journal.read('a'))[1]?.fact.type).toBe('Told')
    expect(contents()).toEqual(before)
  })

  it('takes no act, and says so', async () => {
    await leave(1)
    const { journal, database } = read()
    const error: unknown = await journal.append(entryAfter('b')).catch((caught: unknown) => caught)
    expect(error instanceof DataFileFailure && error.refusal).toEqual({ code: 'data_file_for_reading', path })
    expect(() => database.exec('DELETE FROM claims')).toThrow('readonly')
  })

  it('says whether it could be written, without a lock on it', async () => {
    await leave(1)
    const schema = { found: schemaVersion, known: schemaVersion }
    expect(await read().probe()).toEqual({ writable: true, schema })
    lockUp()
    // the administrator may write everywhere
    expect(await read().probe()).toEqual({ writable: process.getuid?.() === 0, schema })
    rmSync(path)
    expect(mayWrite(path)).toBe(false)
  })
})

describe('a data file that others write to while it is read', () => {
  it('is told as it is at each question', async () => {
    const { journal } = write()
    await fill(journal, 'a', 2)
    const reader = read()
    expect(await versionsIn(reader)).toEqual([1, 2])
    await fill(journal, 'b', 1)
    expect(await reader.journal.read('b')).toHaveLength(1)
    expect(await reader.journal.follow(0, 10)).toEqual(await journal.follow(0, 10))
  })

  it('is told as it is when they begin, and end, after it was opened', async () => {
    await leave(2)
    const reader = read()
    expect(await versionsIn(reader)).toEqual([1, 2])
    const writer = write()
    await fill(writer.journal, 'b', 1)
    expect(await reader.journal.read('b')).toHaveLength(1)
    await fill(writer.journal, 'c', 1)
    writer.close()
    expect(await reader.journal.follow(0, 10)).toHaveLength(4)
  })

  it('is told as it is after they began and ended between two questions', async () => {
    await leave(2)
    const reader = read()
    expect(await versionsIn(reader)).toEqual([1, 2])
    const { journal, close } = write()
    await fill(journal, 'b', 1)
    close()
    expect(await reader.journal.read('b')).toHaveLength(1)
  })

  it('fails by a code when it is taken away', async () => {
    await leave(2)
    const { journal } = read()
    rmSync(path)
    await expect(journal.read('a')).rejects.toThrow(DataFileFailure)
  })
})

describe('a data file of an earlier release', () => {
  const earlier = schemaVersion - 1

  const makeEarlier = () => {
    const { dossier, recorded, body, head, command } = entryAfter('a')
    const { version, previous, hash } = recorded
    const database = new DatabaseSync(path)
    for (const migration of migrations.slice(0, earlier)) database.exec(migration)
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${earlier}`)
    database
      .prepare(
        'INSERT INTO facts (dossier, version, body, previous, hash, command, digest) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(dossier, version, body, previous, hash, command.id, command.digest)
    database
      .prepare('INSERT INTO heads (dossier, opened, body, hash) VALUES (?, 1, ?, ?)')
      .run(dossier, JSON.stringify(head.dossier), hash)
    database.close()
    return recorded
  }

  it('is read in a copy that has the tables of today, and stays as it was', async () => {
    const recorded = makeEarlier()
    const before = contents()
    const file = read()
    expect(await file.journal.read('a')).toEqual([recorded])
    expect(await file.probe()).toMatchObject({ schema: { found: earlier, known: schemaVersion } })
    expect(readdirSync(temporary)).toHaveLength(1)
    file.close()
    expect(contents()).toEqual(before)
    expect(readdirSync(temporary)).toEqual([])
  })
})

describe('a file that cannot be read is refused by name, and none is made', () => {
  const refusalsAt = (place: string) => {
    const opened = readSqliteJournal(place)
    return opened.ok ? [] : opened.refusals
  }

  it('when there is none', () => {
    expect(refusalsAt(path)).toEqual([{ code: 'data_file_unreachable', path, reason: 'no_file' }])
    expect(contents()).toEqual([])
  })

  it.each([
    ['it is empty', '', 'data_file_empty'],
    ['it is no database', 'xin chào', 'data_file_corrupt'],
  ])('when %s', (_, text, code) => {
    writeFileSync(path, text)
    const before = contents()
    expect(refusalsAt(path)).toMatchObject([{ code, path }])
    expect(verifySqliteFile(path)).toMatchObject({ ok: false, refusals: [{ code, path }] })
    expect(contents()).toEqual(before)
  })

  it.each([
    ['it is of another program', 'CREATE TABLE messages (body)', 'data_file_foreign'],
    ['nothing was ever written to it', 'PRAGMA user_version = 1', 'data_file_empty'],
  ])('when %s', (_, sql, code) => {
    const database = new DatabaseSync(path)
    database.exec(sql)
    database.close()
    const before = contents()
    expect(refusalsAt(path)).toEqual([{ code, path }])
    expect(contents()).toEqual(before)
  })

  it('when nobody may read it', async () => {
    await leave(1)
    chmodSync(path, 0o000)
    expect(asOrdinaryUser(() => refusalsAt(path))).toEqual([
      { code: 'data_file_unreachable', path, reason: 'no_access' },
    ])
  })
})
