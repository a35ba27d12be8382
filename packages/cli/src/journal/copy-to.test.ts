import { existsSync, linkSync, symlinkSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { consumer, recordDeliveries } from '../delivered.fixture.js'
import { office } from '../office.fixture.js'
import { recordEvaluation, tamper } from '../recorded.fixture.js'

const { at, ask, inJson, write } = office('copy')

const [file, delivered] = [at('an-lang.db'), at('delivered.db')]

beforeAll(async () => {
  await recordEvaluation(file)
  await recordDeliveries(delivered, 4, { reached: 3, parked: [1] })
})

describe('anlang journal copy', () => {
  it('copies a journal, and proves that both are equal', async () => {
    expect(await ask('journal', 'copy', file, at('b.db'))).toEqual({
      exit: 0,
      printed: 'Sổ b.db nay bằng sổ an-lang.db: 2 hồ sơ, 5 việc, đã so từng việc và từng trạng thái lưu kèm.',
      complained:
        'Hãy cho các chương trình dùng sổ mới, và giữ an-lang.db, không ghi thêm, đến khi một bản sao lưu của sổ mới đã được kiểm tra.',
      progress: ['Đã đọc 5 việc', 'Đã đọc 5 việc', ''],
    })
    expect((await ask('audit', at('b.db'))).exit).toBe(0)
  })

  it('goes on where it stopped, and says so to programs', async () => {
    await ask('journal', 'copy', file, at('c.db'))
    expect(await inJson('journal', 'copy', file, at('c.db'))).toEqual({
      command: 'journal copy',
      exit: 0,
      from: 'an-lang.db',
      to: 'c.db',
      dossiers: 2,
      facts: 5,
      root: expect.any(String),
      consumers: [],
      diagnostics: [],
    })
  })

  it('takes deliveries along, so that nothing is sent twice', async () => {
    const { exit, printed } = await ask('journal', 'copy', delivered, at('d.db'), '--lang', 'en')
    expect(exit).toBe(0)
    expect(printed.split('\n')).toEqual([
      'The journal d.db now equals delivered.db: 4 dossiers, 8 facts, each fact and each head compared.',
      `Deliveries were taken along: ${consumer}.`,
    ])
    expect(await inJson('outbox', 'status', at('d.db'))).toMatchObject({
      consumers: [{ consumer, position: 3, behind: 1, waiting: 0, parked: 1 }],
    })
  })

  it('refuses to copy a journal onto itself, by whatever way it is named', async () => {
    symlinkSync(file, at('link.db'))
    linkSync(file, at('hard.db'))
    for (const other of [file, at('link.db'), at('hard.db'), at('./nowhere/../an-lang.db')]) {
      expect(await ask('journal', 'copy', file, other)).toMatchObject({
        exit: 2,
        complained: 'Hai nơi là một sổ. Hãy nêu nơi khác cho bản sao. [same_journal]',
      })
    }
  })

  it('refuses a journal that has other facts', async () => {
    await recordEvaluation(at('other.db'), 'p-9')
    expect(await ask('journal', 'copy', file, at('other.db'))).toMatchObject({
      exit: 1,
      complained:
        'Sổ other.db đã có việc khác, không phải của sổ được sao chép (gặp ở hồ sơ hồ-sơ-1). Hãy sao chép vào một sổ trống. [fact_differs]',
    })
  })

  it('copies nothing into one that has more', async () => {
    await ask('journal', 'copy', file, at('more.db'))
    await recordDeliveries(at('later.db'), 2)
    expect((await ask('journal', 'copy', at('later.db'), at('more.db'))).complained).toContain('[fact_differs]')
    // nothing of the other was written into it
    expect((await ask('journal', 'copy', file, at('more.db'))).exit).toBe(0)
  })

  it('stops at a fact that somebody changed', async () => {
    const changed = at('changed.db')
    await recordEvaluation(changed)
    tamper(changed, `UPDATE facts SET body = replace(body, '"year":2023', '"year":2024')`)
    expect(await ask('journal', 'copy', changed, at('e.db'))).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('Hãy giữ lại sổ và xem: anlang audit changed.db [fact_changed]'),
    })
  })

  it.each([
    ['no text any more', `UPDATE facts SET body = '{' WHERE position = 3`, 'changed'],
    ['no fact any more', `UPDATE facts SET body = '{}' WHERE position = 3`, 'line_malformed'],
  ])('names the journal in which something is %s, and not the copy', async (what, sql, code) => {
    const damaged = at(`${code}.db`)
    await recordEvaluation(damaged)
    tamper(damaged, sql)
    const { exit, complained } = await ask('journal', 'copy', damaged, at(`${code}-copy.db`), '--lang', 'en')
    expect({ what, exit }).toEqual({ what, exit: 1 })
    expect(complained).toContain(`anlang audit ${code}.db [${code}]`)
    expect(complained).not.toMatch(/archive|import|\bline /i)
  })

  it('names the copy where something in it was changed', async () => {
    const copy = at('damaged-copy.db')
    await ask('journal', 'copy', file, copy)
    tamper(copy, `UPDATE facts SET body = '{' WHERE position = 3`)
    expect(await ask('journal', 'copy', file, copy)).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('anlang audit damaged-copy.db [changed]'),
    })
  })

  it('makes nothing where there is nothing to copy, or no place for it', async () => {
    expect((await ask('journal', 'copy', at('none.db'), at('f.db'))).exit).toBe(2)
    expect(existsSync(at('f.db'))).toBe(false)
    expect((await ask('journal', 'copy', file, at('none/f.db'))).exit).toBe(2)
    expect((await ask('journal', 'copy', file, write('thư.txt', 'xin chào'))).exit).toBe(1)
  })
})
