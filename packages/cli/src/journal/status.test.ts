import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { beforeAll, describe, expect, it } from 'vitest'
import { consumer, recordDeliveries } from '../delivered.fixture.js'
import { office } from '../office.fixture.js'
import { recordEvaluation, tamper } from '../recorded.fixture.js'

const { folder, at, ask, inJson, write } = office('status')

const [fresh, late, delivered] = [at('fresh.db'), at('late.db'), at('delivered.db')]

beforeAll(async () => {
  const opened = openSqliteJournal(fresh)
  if (opened.ok) opened.value.close()
  await recordEvaluation(late)
  await recordDeliveries(delivered, 2, { reached: 1, parked: [1] })
})

describe('anlang journal status', () => {
  it('finds a journal ready, and nothing late', async () => {
    const { exit, printed, complained } = await ask('journal', 'status', fresh)
    expect({ exit, complained }).toEqual({ exit: 0, complained: '' })
    expect(printed.split('\n')).toEqual([
      expect.stringMatching(/^Sổ fresh\.db: lược đồ (\d+) \(bản này dùng \1\), ghi được$/),
      'Chưa có việc nào được ghi',
      'Thời hạn đã đến mà chưa xử lý: 0',
      'Sẵn sàng, không có gì chậm.',
    ])
  })

  it('tells of deadlines that nobody has dealt with, and of the last fact', async () => {
    const { exit, printed, complained } = await ask('journal', 'status', late, '--lang', 'en')
    expect(exit).toBe(1)
    expect(printed).toContain('Last fact: number 5, of 01/03/2023')
    expect(printed).toMatch(/Deadlines that fired and were not dealt with: 2, the oldest [\d,]+ days ago/)
    expect(printed).toContain('Ready, but something is late')
    expect(complained).toContain('[deadlines_overdue]')
  })

  it('tells of each consumer, and says the same to programs', async () => {
    const { printed, complained } = await ask('journal', 'status', delivered)
    expect(printed).toContain(
      `Nơi nhận ${consumer}: 1 tin chưa đến lượt gửi, 0 tin chờ gửi lại, 1 tin không chuyển được`,
    )
    expect(complained).toContain('[messages_parked]')
    expect(await inJson('journal', 'status', delivered)).toMatchObject({
      command: 'journal status',
      exit: 1,
      journal: 'delivered.db',
      ready: true,
      unready: [],
      writable: true,
      schema: { found: expect.any(Number), known: expect.any(Number) },
      lastFact: { position: 4, on: '2027-06-01' },
      deadlines: { due: expect.any(Number), oldestDays: expect.any(Number) },
      consumers: [{ consumer, behind: 1, waiting: 0, parked: 1 }],
      late: expect.arrayContaining([{ code: 'messages_parked', consumer, parked: 1 }]),
    })
  })

  it('makes no tables of deliveries where nothing was delivered', async () => {
    await ask('journal', 'status', fresh)
    const opened = openSqliteJournal(fresh)
    if (!opened.ok) throw new Error('it was open before')
    const found = opened.value.database.prepare(`SELECT name FROM sqlite_schema WHERE name = 'consumers'`).all()
    opened.value.close()
    expect(found).toEqual([])
  })

  it('refuses what is no journal, and tables of a later release', async () => {
    for (const word of [at('none.db'), folder, write('empty.db', '')]) {
      expect(await ask('journal', 'status', word)).toMatchObject({ exit: 2, printed: '' })
    }
    const newer = at('newer.db')
    await recordDeliveries(newer, 1, { reached: 0, parked: [] })
    tamper(newer, 'UPDATE delivery_version SET version = 99')
    expect(await ask('journal', 'status', newer)).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[delivery_newer]'),
    })
  })

  it('says so when what is kept is no JSON any more', async () => {
    const changed = at('changed.db')
    await recordEvaluation(changed)
    tamper(changed, `UPDATE facts SET body = '{' WHERE position = 5`)
    expect(await ask('journal', 'status', changed)).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('Xem ở hồ sơ nào: anlang audit changed.db [changed]'),
    })
  })
})
