import { DatabaseSync } from 'node:sqlite'
import type { Entry, InboxRow, Journal } from '@anlang/workflows'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { toldOfCommits } from '../../test/told-of-commits.js'
import { sqliteJournal } from './sqlite-journal.js'

let database: DatabaseSync
let commits: number

const counting = () => {
  database = new DatabaseSync(':memory:')
  const journal = sqliteJournal(
    toldOfCommits(database, () => {
      commits += 1
    }),
  )
  commits = 0
  return journal
}

beforeEach(() => {
  commits = 0
})
afterEach(() => database.close())

const unwritable = (entry: Entry): Entry => {
  const row: Record<string, unknown> = { position: 'police', unit: 'c08779', dossier: entry.dossier, due: null }
  row.act = row
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a row that refers to itself is what no type lets through
  return { ...entry, inbox: [row as unknown as InboxRow] }
}

describe('acts that arrive together', () => {
  it('share one commit', async () => {
    const journal = counting()
    const ids = Array.from({ length: 32 }, (_, place) => `hồ-sơ-${place}`)
    const answers = await Promise.all(ids.map((id) => journal.append(entryAfter(id))))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(commits).toBe(1)
  })

  it('have an answer each: who was too late undoes nobody', async () => {
    const journal = counting()
    const first = entryAfter('a', undefined, { claims: ['khóa'] })
    const answers = await Promise.all([
      journal.append(first),
      journal.append(entryAfter('a', undefined, { command: { id: 'muộn', digest: 'd' } })),
      journal.append(entryAfter('b', undefined, { claims: ['khóa'] })),
      journal.append(first),
      journal.append(entryAfter('a', first)),
    ])
    expect(answers).toEqual([
      { ok: true },
      { ok: false, code: 'conflict', version: 1 },
      { ok: false, code: 'claimed', key: 'khóa', dossier: 'a' },
      { ok: false, code: 'command_known' },
      { ok: true },
    ])
    expect((await journal.follow(0, 10)).map(({ recorded }) => `${recorded.dossier}/${recorded.version}`)).toEqual([
      'a/1',
      'a/2',
    ])
  })

  it('are kept without the one that cannot be written', async () => {
    const journal = counting()
    const answers = await Promise.allSettled([
      journal.append(entryAfter('a')),
      journal.append(unwritable(entryAfter('b'))),
      journal.append(entryAfter('c')),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await journal.heads({ limit: 10 })).map(({ dossier }) => dossier.id)).toEqual(['a', 'c'])
  })

  it('are all told when the file cannot be written, and none of them is kept', async () => {
    const journal = counting()
    await journal.append(entryAfter('a'))
    database.exec('PRAGMA query_only = ON')
    const answers = await Promise.allSettled(['b', 'c'].map((id) => journal.append(entryAfter(id))))
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    database.exec('PRAGMA query_only = OFF')
    expect(await journal.append(entryAfter('b'))).toEqual({ ok: true })
  })

  it('are more than one commit where they are very many, in their order', async () => {
    const journal = counting()
    const ids = Array.from({ length: 300 }, (_, place) => `hồ-sơ-${place}`)
    await Promise.all(ids.map((id) => journal.append(entryAfter(id))))
    expect(commits).toBe(3)
    expect((await journal.follow(0, 300)).map(({ recorded }) => recorded.dossier)).toEqual(ids)
  })
})

/** Whether the loop turns, and so lets anything else in, before all of this is answered. */
const turnsDuring = async (work: () => Promise<unknown>): Promise<boolean> => {
  let turned = false
  const turning = setImmediate(() => {
    turned = true
  })
  await work()
  clearImmediate(turning)
  return turned
}

describe('acts of which each goes on from the answer to the one before', () => {
  it('are not kept waiting for others', async () => {
    const journal = counting()
    await journal.append(entryAfter('a'))
    const chain = async () => {
      for (const id of ['b', 'c', 'd', 'e']) await journal.append(entryAfter(id))
    }
    expect(await turnsDuring(chain)).toBe(false)
  })

  it('let others in every so often', async () => {
    const journal = counting()
    await journal.append(entryAfter('a'))
    const all = async () => {
      for (let place = 0; place < 20; place += 1) await journal.append(entryAfter(`hồ-sơ-${place}`))
    }
    expect(await turnsDuring(all)).toBe(true)
  })

  it('let others in at once where the file cannot be written', async () => {
    const journal = counting()
    await journal.append(entryAfter('a'))
    database.exec('PRAGMA query_only = ON')
    await expect(journal.append(entryAfter('b'))).rejects.toThrow('readonly')
    expect(await turnsDuring(() => journal.append(entryAfter('b')).catch(() => undefined))).toBe(true)
  })
})

describe('acts that come from outside, each by itself', () => {
  const fromOutside = (journal: Journal, id: string) =>
    new Promise((resolve) => {
      setImmediate(() => resolve(journal.append(entryAfter(id))))
    })

  it.each([2, 3, 9, 100])('share a commit with all who come in the same turn: %i', async (each) => {
    const journal = counting()
    await journal.append(entryAfter('a'))
    commits = 0
    for (let turn = 0; turn < 20; turn += 1) {
      const ids = Array.from({ length: each }, (_, place) => `hồ-sơ-${turn}-${place}`)
      await Promise.all(ids.map((id) => fromOutside(journal, id)))
    }
    expect(commits).toBe(20)
  })

  it('come alone and then with others', async () => {
    const journal = counting()
    for (const id of ['a', 'b', 'c']) await fromOutside(journal, id)
    commits = 0
    await Promise.all(['d', 'e', 'f'].map((id) => fromOutside(journal, id)))
    expect(commits).toBe(1)
  })
})
