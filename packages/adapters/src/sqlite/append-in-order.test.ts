import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { toldOfCommits } from '../../test/told-of-commits.js'
import type { SqliteJournal } from './append-in-order.js'
import { sqliteJournal } from './sqlite-journal.js'

let database: DatabaseSync
let journal: SqliteJournal
let commits: number

beforeEach(() => {
  database = new DatabaseSync(':memory:')
  journal = sqliteJournal(
    toldOfCommits(database, () => {
      commits += 1
    }),
  )
  commits = 0
})
afterEach(() => database.close())

const facts = async () =>
  (await journal.follow(0, 100)).map(({ recorded: { dossier, version } }) => `${dossier}/${version}`)

it('writes entries in their order in one commit, each on those before it', async () => {
  const first = entryAfter('b', undefined, { claims: ['khóa'] })
  const second = entryAfter('b', first, { releases: ['khóa'] })
  expect(
    await journal.appendInOrder([first, entryAfter('c'), second, entryAfter('a', undefined, { claims: ['khóa'] })]),
  ).toEqual(Array.from({ length: 4 }, () => ({ ok: true })))
  expect(await facts()).toEqual(['b/1', 'c/1', 'b/2', 'a/1'])
  expect(commits).toBe(1)
  expect(await journal.appendInOrder([])).toEqual([])
})

it('ends at the first that is refused: those before it are kept, and nothing after it', async () => {
  await journal.append(entryAfter('x', undefined, { claims: ['khóa'] }))
  const entries = [entryAfter('a'), entryAfter('b', undefined, { claims: ['khóa'] }), entryAfter('c')]
  expect(await journal.appendInOrder(entries)).toEqual([
    { ok: true },
    { ok: false, code: 'claimed', key: 'khóa', dossier: 'x' },
  ])
  expect(await facts()).toEqual(['x/1', 'a/1'])
})

it('keeps nothing of them where it throws', async () => {
  database.exec(`CREATE TRIGGER full BEFORE INSERT ON facts WHEN new.dossier = 'b'
    BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`)
  await expect(journal.appendInOrder(['a', 'b', 'c'].map((id) => entryAfter(id)))).rejects.toThrow('the disk is full')
  expect(await facts()).toEqual([])
  expect(await journal.appendInOrder([entryAfter('a')])).toEqual([{ ok: true }])
})

it('has nothing between them that others send at the same time', async () => {
  await Promise.all([
    journal.append(entryAfter('x')),
    journal.appendInOrder(['c', 'b', 'a'].map((id) => entryAfter(id))),
    journal.append(entryAfter('y')),
  ])
  expect((await facts()).join(' ')).toContain('c/1 b/1 a/1')
  expect(await facts()).toHaveLength(5)
})
