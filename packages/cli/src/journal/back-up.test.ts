import { copyFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { recordEvaluation, tamper } from '../recorded.fixture.js'

const { at, ask, inJson, write } = office('back-up')

const [file, backup] = [at('an-lang.db'), at('2026-03-10.db')]

beforeAll(async () => {
  await recordEvaluation(file)
  await ask('journal', 'backup', file, '--out', backup)
  mkdirSync(at('folder'))
})

describe('anlang journal backup', () => {
  it('copies a data file, and says what the copy holds and what it is for', async () => {
    expect(await ask('journal', 'backup', file, '--out', at('a.db'))).toMatchObject({
      exit: 0,
      printed:
        'Đã sao lưu vào a.db, đã kiểm tra: 2 hồ sơ, 5 việc. Hãy để một bản ở máy khác; khi cần: anlang journal restore a.db --out TỆP_MỚI',
      complained: '',
    })
    expect(await inJson('journal', 'backup', file, '--out', at('b.db'))).toEqual({
      command: 'journal backup',
      exit: 0,
      from: 'an-lang.db',
      file: 'b.db',
      dossiers: 2,
      facts: 5,
      bytes: expect.any(Number),
      diagnostics: [],
    })
  })

  it('never writes over anything', async () => {
    const taken = write('taken.db', 'của người khác')
    expect(await ask('journal', 'backup', file, '--out', taken, '--lang', 'en')).toMatchObject({
      exit: 2,
      complained:
        'There is a file at taken.db already. Choose another name, or move that file away first; nothing was written over. [data_file_exists]',
    })
    expect(readFileSync(taken, 'utf8')).toBe('của người khác')
  })

  it.each([
    ['a file that is not there', () => [at('none.db'), at('x.db')], 2, 'data_file_unreachable'],
    ['a folder', () => [at('folder'), at('x.db')], 2, 'data_file_unreachable'],
    ['no folder to write to', () => [file, at('none/x.db')], 2, 'data_file_unreachable'],
    ['a folder to write over', () => [file, at('folder')], 2, 'data_file_unreachable'],
    ['what is no journal', () => [write('thư.txt', 'xin chào, đây là thư'), at('x.db')], 1, 'data_file_corrupt'],
    ['a Postgres database', () => ['postgres://u:mật@h/d', at('x.db')], 2, 'not_a_data_file'],
  ])('refuses %s', async (_, words, exit, code) => {
    const [from = '', to = ''] = words()
    const answer = await ask('journal', 'backup', from, '--out', to)
    expect(answer).toMatchObject({ exit, printed: '', complained: expect.stringContaining(`[${code}]`) })
    expect(answer.complained).not.toContain('mật')
    expect(existsSync(at('x.db'))).toBe(false)
  })
})

describe('anlang journal verify', () => {
  it('finds a backup whole', async () => {
    expect(await ask('journal', 'verify', backup)).toMatchObject({
      exit: 0,
      printed: '2026-03-10.db còn nguyên vẹn: 2 hồ sơ, 5 việc.',
    })
    expect((await ask('journal', 'verify', backup, '--lang', 'en')).printed).toBe(
      '2026-03-10.db is whole: 2 dossiers, 5 facts.',
    )
  })

  it('finds a record that somebody changed, and a file that is cut', async () => {
    copyFileSync(backup, at('changed.db'))
    tamper(at('changed.db'), `UPDATE facts SET body = replace(body, 'p-2', 'p-3') WHERE position = 4`)
    expect(await ask('journal', 'verify', at('changed.db'))).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('việc thứ 4 của hồ sơ hồ-sơ-1 đã bị sửa'),
    })
    copyFileSync(backup, at('cut.db'))
    truncateSync(at('cut.db'), 20_480)
    expect(await ask('journal', 'verify', at('cut.db'))).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('[data_file_corrupt]'),
    })
    expect((await ask('journal', 'verify', at('none.db'))).exit).toBe(2)
  })
})

describe('anlang journal restore', () => {
  it('puts a backup into the place of a file, and says what to do before the programs start', async () => {
    const place = at('restored.db')
    const { exit, printed } = await ask('journal', 'restore', backup, '--out', place)
    expect({ exit, printed }).toEqual({
      exit: 0,
      printed:
        'Đã khôi phục vào restored.db, đã kiểm tra: 2 hồ sơ, 5 việc. Trước khi cho các chương trình chạy lại, hãy so với điểm xác nhận mới nhất: anlang audit restored.db --checkpoint VĂN_BẢN --key KHÓA',
    })
    expect((await ask('audit', place)).exit).toBe(0)
  })

  it('says what an archive is for, which is restored by another command', async () => {
    await ask('journal', 'export', file, '--out', at('a.jsonl.gz'))
    expect(await ask('journal', 'restore', at('a.jsonl.gz'), '--out', at('y.db'))).toMatchObject({
      exit: 2,
      complained:
        'a.jsonl.gz: Đây là bản lưu, không phải tệp dữ liệu. Hãy nhập vào một sổ: anlang journal import a.jsonl.gz --into SỔ_MỚI [is_archive]',
    })
  })

  it('restores nothing that is damaged, and over nothing', async () => {
    expect(await ask('journal', 'restore', at('cut.db'), '--out', at('y.db'))).toMatchObject({ exit: 1 })
    expect(existsSync(at('y.db'))).toBe(false)
    expect(await ask('journal', 'restore', backup, '--out', file)).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[data_file_exists]'),
    })
    expect(await ask('journal', 'restore', backup)).toMatchObject({ exit: 2 })
    expect(await ask('journal', 'restore', backup, '--out', 'postgres://h/d')).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('pg_restore'),
    })
  })
})
