import { DatabaseSync } from 'node:sqlite'
import type { Journal } from '@anlang/workflows'
import { afterEach, describe, expect, it } from 'vitest'
import { collected } from '../../test/collected.js'
import { openedJournal, pgliteClient } from '../../test/postgres-clients.js'
import { definitions, twoDossiers } from '../../test/two-dossiers.js'
import { memoryJournal } from '../memory/index.js'
import { sqliteJournal } from '../sqlite/index.js'
import { compareJournals } from './compare-journals.js'
import { copyJournal } from './copy-journal.js'
import { exportJournal } from './export-journal.js'
import { importJournal } from './import-journal.js'

const undo: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const step of undo.splice(0)) await step()
})

const onPglite = async (): Promise<Journal> => {
  const { client, close } = await pgliteClient()
  undo.push(close)
  return openedJournal(client)
}

const onSqlite = async (): Promise<Journal> => sqliteJournal(new DatabaseSync(':memory:'))

describe('a journal that is copied', () => {
  it.each([
    ['from SQLite to Postgres', onSqlite, onPglite],
    ['from Postgres to SQLite', onPglite, onSqlite],
  ])('is proven to be the same: %s', { timeout: 60_000 }, async (_, open, openOther) => {
    const { journal } = await twoDossiers(await open())
    const copy = await openOther()
    const told = await copyJournal(journal, copy, definitions)
    expect(told).toMatchObject({ ok: true, value: { facts: 6, dossiers: 2 } })
    expect(await copy.claimed('', 10)).toEqual(await journal.claimed('', 10))
    const messages = async (one: Journal) => (await one.outbox(0, 100)).map(({ message }) => message)
    expect(await messages(copy)).toEqual(await messages(journal))
    expect(await copyJournal(journal, copy, definitions)).toEqual(told)
  })

  it('is not copied into one that has other facts, of which nothing is written over or added to', async () => {
    const { journal } = await twoDossiers()
    const [all, late] = [memoryJournal(), memoryJournal()]
    await copyJournal(journal, all, definitions)
    const lines = await collected(exportJournal(journal))
    await importJournal(
      lines
        .toSpliced(1, 1)
        .slice(0, 1)
        .concat(lines[3] ?? ''),
      late,
      definitions,
    )
    const facts = await late.follow(0, 10)
    expect(facts).toHaveLength(1)
    expect(await copyJournal(journal, late, definitions)).toEqual({
      ok: false,
      refusals: [{ line: 2, code: 'fact_differs', dossier: facts[0]?.recorded.dossier, version: 1 }],
    })
    expect(await late.follow(0, 10)).toEqual(facts)
    expect(await copyJournal(late, all, definitions)).toMatchObject({ ok: false, refusals: [{ code: 'fact_differs' }] })
    expect(await copyJournal(memoryJournal(), all, definitions)).toMatchObject({
      ok: false,
      refusals: [{ code: 'fact_differs', line: 2 }],
    })
  })

  it('is told by the dossier of the head that is missing on either side', async () => {
    const { journal } = await twoDossiers()
    const copy = memoryJournal()
    await copyJournal(journal, copy, definitions)
    const [first, second] = (await journal.heads({ limit: 2 })).map(({ dossier }) => dossier.id)
    const without = (dossier: string | undefined): Journal => ({
      ...journal,
      heads: async (page) => (await journal.heads(page)).filter((head) => head.dossier.id !== dossier),
    })
    for (const [one, other, dossier] of [
      [without(first), copy, first],
      [copy, without(first), first],
      [without(second), copy, second],
      [copy, without(second), second],
    ] as const) {
      expect(await compareJournals(one, other)).toEqual({ ok: false, refusals: [{ code: 'heads_differ', dossier }] })
    }
  })

  it('is not the same when it has a fact more', async () => {
    const { journal } = await twoDossiers()
    expect(await compareJournals(journal, memoryJournal())).toEqual({
      ok: false,
      refusals: [{ code: 'facts_differ', facts: 6, others: 0, same: 0 }],
    })
    expect(await compareJournals(memoryJournal(), journal)).toEqual({
      ok: false,
      refusals: [{ code: 'facts_differ', facts: 0, others: 6, same: 0 }],
    })
  })

  it('is not the same when a head says something else than its facts', async () => {
    const { journal } = await twoDossiers()
    const copy = memoryJournal()
    await copyJournal(journal, copy, definitions)
    const heads: Journal['heads'] = async (page) =>
      (await copy.heads(page)).map((head) => ({ ...head, dossier: { ...head.dossier, year: 1999 } }))
    expect(await compareJournals(journal, { ...copy, heads })).toEqual({
      ok: false,
      refusals: [{ code: 'heads_differ', dossier: 'đánh-giá' }],
    })
  })

  it('may be folded anew by a later release', async () => {
    const { journal } = await twoDossiers()
    const copy = memoryJournal()
    await copyJournal(journal, copy, definitions)
    const heads: Journal['heads'] = async (page) =>
      (await copy.heads(page)).map((head) => ({ ...head, dossier: { ...head.dossier, fold: 99 } }))
    expect(await compareJournals(journal, { ...copy, heads })).toMatchObject({ ok: true, value: { dossiers: 2 } })
  })
})
