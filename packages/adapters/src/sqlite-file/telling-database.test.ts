import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { DataFileFailure } from './data-file-failure.js'
import { openSqliteJournal } from './open-sqlite-journal.js'

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  path = join(folder, 'hồ sơ.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

const openFile = () => {
  const opened = openSqliteJournal(path, { busyTimeout: 10 })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  return opened.value
}

const refusalOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => undefined).catch((caught: unknown) => caught)
  return error instanceof DataFileFailure ? error.refusal : error
}

describe('a data file that cannot be written', () => {
  it('because the disk is full says so, keeps nothing of the act, and goes on when there is room', async () => {
    const { journal, database, close } = openFile()
    database.exec('PRAGMA max_page_count = 1')
    const outbox = Array.from({ length: 400 }, (_, place) => ({
      key: `hồ-sơ/1/${place}`,
      dossier: 'hồ-sơ',
      kind: 'ending' as const,
      on: '2022-11-14',
    }))
    const entry = { ...entryAfter('hồ-sơ'), outbox }
    expect(await refusalOf(journal.append(entry))).toEqual({ code: 'data_file_unreachable', path, reason: 'disk_full' })
    expect(await journal.read('hồ-sơ')).toEqual([])
    expect(await journal.outbox(0, 10)).toEqual([])
    database.exec('PRAGMA max_page_count = 100000')
    expect(await journal.append(entry)).toEqual({ ok: true })
    expect(await journal.outbox(0, 500)).toHaveLength(400)
    close()
  })

  it('because another process holds it says how long was waited', async () => {
    const one = openFile()
    const other = openFile()
    one.database.exec('BEGIN IMMEDIATE')
    const refusal = { code: 'data_file_locked', path, waited: 10 }
    expect(await refusalOf(other.journal.append(entryAfter('hồ-sơ')))).toEqual(refusal)
    one.database.exec('ROLLBACK')
    expect(await other.journal.append(entryAfter('hồ-sơ'))).toEqual({ ok: true })
    one.close()
    other.close()
  })
})
