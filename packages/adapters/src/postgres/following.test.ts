import type { Journal } from '@anlang/workflows'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { openedJournal } from '../../test/postgres-clients.js'
import { connectionTo, postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { fromPg } from './from-pg.js'

const message = (dossier: string) => ({ key: `${dossier}/1/1`, dossier, kind: 'reminder', on: '2022-04-01' }) as const

describe.runIf(postgresBinaries !== undefined)('who follows the facts of all dossiers', () => {
  const { server, open, ask } = scratchServer()
  let journal: Journal

  beforeAll(async () => {
    journal = await open()
  })

  const dossiersAfter = async (position: number) =>
    (await journal.follow(position, 100)).map(({ recorded }) => recorded.dossier)

  it('waits for one that is written late, and is then told of it in its place', async () => {
    const slow = new pg.Client(connectionTo(server().host))
    await slow.connect()
    await slow.query('BEGIN')
    const late = await openedJournal(fromPg(slow))
    await late.append(entryAfter('bắt-đầu-trước', undefined, { outbox: [message('bắt-đầu-trước')] }))
    await journal.append(entryAfter('xong-trước', undefined, { outbox: [message('xong-trước')] }))
    expect(await dossiersAfter(0)).toEqual([])
    expect(await journal.outbox(0, 100)).toEqual([])
    // whoever asks for the dossier itself sees it at once
    expect(await journal.read('xong-trước')).toHaveLength(1)
    await slow.query('COMMIT')
    await slow.end()
    expect(await dossiersAfter(0)).toEqual(['bắt-đầu-trước', 'xong-trước'])
    const messages = await journal.outbox(0, 100)
    expect(messages.map(({ message: { key } }) => key)).toEqual(['bắt-đầu-trước/1/1', 'xong-trước/1/1'])
  })

  it('does not wait for one that was given up', async () => {
    const slow = new pg.Client(connectionTo(server().host))
    await slow.connect()
    await slow.query('BEGIN')
    await (await openedJournal(fromPg(slow))).append(entryAfter('bỏ-dở'))
    await slow.query('ROLLBACK')
    await slow.end()
    expect(await dossiersAfter(0)).toEqual(['bắt-đầu-trước', 'xong-trước'])
  })

  it('has positions that a number holds exactly', async () => {
    const [last] = (await journal.follow(0, 100)).slice(-1)
    expect(Number.isSafeInteger(last?.position)).toBe(true)
  })

  it('goes on where it was when the database is restored into a cluster that counts from lower on', async () => {
    // as it looks after a restore: what is there lies far ahead of what transactions would now write
    const ahead = 2 ** 40
    for (const table of ['facts', 'outbox']) await ask(`UPDATE anlang.${table} SET position = position + ${ahead}`)
    await ask(`UPDATE anlang.heads SET opened = opened + ${ahead}, latest = latest + ${ahead}`)
    const restored = await open()
    const before = await restored.follow(0, 100)
    const last = before.at(-1)?.position ?? 0
    expect(before.map(({ recorded }) => recorded.dossier)).toEqual(['bắt-đầu-trước', 'xong-trước'])
    const first = entryAfter('xong-trước')
    expect(await restored.append(entryAfter('xong-trước', first))).toEqual({ ok: true })
    expect(await restored.append(entryAfter('sau-khôi-phục'))).toEqual({ ok: true })
    const after = await restored.follow(last, 100)
    expect(after.map(({ recorded: { dossier, version } }) => `${dossier}/${version}`)).toEqual([
      'xong-trước/2',
      'sau-khôi-phục/1',
    ])
    expect((await restored.heads({ limit: 10 })).map(({ dossier }) => dossier.id)).toEqual([
      'bắt-đầu-trước',
      'xong-trước',
      'sau-khôi-phục',
    ])
  })

  it('is not confused when it is opened again without a restore', async () => {
    const base = () => ask('SELECT base::text FROM anlang.journal')
    const before = await base()
    await open()
    expect(await base()).toEqual(before)
  })
})
