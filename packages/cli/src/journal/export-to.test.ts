import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { recordEvaluation, tamper } from '../recorded.fixture.js'

const { folder, at, ask, inJson, write } = office('export')

const file = at('an-lang.db')

beforeAll(() => recordEvaluation(file))

const keysOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => Object.keys(JSON.parse(line))[0])

describe('anlang journal export', () => {
  it('writes a line that names the format, one for each fact, and one that ends it', async () => {
    const out = at('a.jsonl')
    expect(await ask('journal', 'export', file, '--out', out)).toEqual({
      exit: 0,
      printed:
        'Đã ghi 5 việc của sổ an-lang.db vào bản lưu a.jsonl. Hãy để một bản ở máy khác; khi cần: anlang journal import a.jsonl --into SỔ_MỚI',
      complained: '',
      progress: ['Đã đọc 5 việc', ''],
    })
    const text = readFileSync(out, 'utf8')
    expect(keysOf(text)).toEqual(['format', ...Array(5).fill('check'), 'end'])
    expect(text.endsWith('\n')).toBe(true)
  })

  it('tells programs the number of facts and the root of their log, the same as in a checkpoint', async () => {
    const answer = await inJson('journal', 'export', file, '--out', at('json.jsonl'))
    expect(answer).toEqual({
      command: 'journal export',
      exit: 0,
      journal: 'an-lang.db',
      facts: 5,
      root: expect.any(String),
      file: 'json.jsonl',
      diagnostics: [],
    })
    await ask('key', 'xa.example', '--out', at('secret.key'))
    expect(await inJson('checkpoint', file, '--key', at('secret.key'))).toMatchObject({ root: answer.root })
  })

  it('compresses where the name says so, and prints where no file is named: the same text', async () => {
    const out = at('b.jsonl.gz')
    expect((await ask('journal', 'export', file, '--out', out)).exit).toBe(0)
    const { printed, complained } = await ask('journal', 'export', file, '--lang', 'en')
    expect(gunzipSync(readFileSync(out)).toString()).toBe(`${printed}\n`)
    expect(complained).toBe(
      'Printed the archive of the journal an-lang.db: 5 facts. Without its last line it is not whole.',
    )
  })

  it('wants a file where JSON is the answer', async () => {
    expect(await inJson('journal', 'export', file)).toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'without_option', sentence: '“--json” chỉ có nghĩa cùng với “--out”.' }],
    })
  })

  it('never writes over a file', async () => {
    const out = write('there.jsonl', 'của người khác')
    expect(await ask('journal', 'export', file, '--out', out)).toMatchObject({
      exit: 2,
      printed: '',
      complained: 'there.jsonl: Tệp đã có, không ghi đè. Hãy chọn tên khác. [file_exists]',
    })
    expect(readFileSync(out, 'utf8')).toBe('của người khác')
  })

  it('is written once where two write it at the same time, and is whole', async () => {
    const calls = [1, 2].map(() => ask('journal', 'export', file, '--out', at('c.jsonl')))
    const exits = (await Promise.all(calls)).map(({ exit }) => exit)
    expect(exits).toEqual(expect.arrayContaining([0, 2]))
    expect((await ask('journal', 'verify', at('c.jsonl'))).exit).toBe(0)
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  it.each([
    ['no folder', () => at('none/a.jsonl'), 'Không có thư mục để ghi tệp'],
    ['a file where a folder should be', () => at('an-lang.db/a.jsonl'), 'Không có thư mục để ghi tệp'],
    ['a name that is too long', () => at('x'.repeat(300)), 'ENAMETOOLONG'],
    ['a folder', () => folder, 'Đây là thư mục. Hãy nêu tên tệp trong đó'],
  ])('cannot write to %s, and says so', async (_, out, why) => {
    const { exit, complained } = await ask('journal', 'export', file, '--out', out())
    expect({ exit, complained }).toEqual({ exit: 2, complained: expect.stringContaining(why) })
    expect(complained).toContain('[unwritable]')
  })

  it.each([
    ['a file that is not there', () => at('không-có.db'), 2, 'unreadable'],
    ['a folder', () => folder, 2, 'unreadable'],
    ['an empty file', () => write('empty.db', ''), 2, 'no_journal'],
    ['an archive', () => write('lưu.jsonl', '{"format":"anlang.journal","version":1}\n'), 2, 'is_archive'],
    ['what is no journal', () => write('thư.txt', 'đây không phải là sổ'), 1, 'data_file_corrupt'],
  ])('refuses %s, and leaves nothing behind', async (_, path, wanted, code) => {
    const word = path()
    const before = readdirSync(folder)
    const { exit, complained } = await ask('journal', 'export', word, '--out', at('never.jsonl'))
    expect({ exit, complained }).toEqual({ exit: wanted, complained: expect.stringContaining(`[${code}]`) })
    expect(readdirSync(folder)).toEqual(before)
  })

  it('refuses a journal of a later release', async () => {
    await recordEvaluation(at('newer.db'))
    tamper(at('newer.db'), 'PRAGMA user_version = 99')
    const { exit, complained } = await ask('journal', 'export', at('newer.db'), '--out', at('never.jsonl'))
    expect({ exit, complained }).toEqual({ exit: 2, complained: expect.stringContaining('[data_file_newer]') })
  })

  it('makes no archive of facts that somebody changed, which could never be imported', async () => {
    const other = at('tampered.db')
    await recordEvaluation(other)
    tamper(other, `UPDATE facts SET body = replace(body, '"year":2023', '"year":2024')`)
    const out = at('tampered.jsonl')
    expect(await ask('journal', 'export', other, '--out', out)).toMatchObject({
      exit: 1,
      printed: '',
      complained:
        'Nội dung của 1 việc đã bị sửa, nên bản lưu này không dùng được. Xem việc nào: anlang audit tampered.db [changed]',
    })
    expect(existsSync(out)).toBe(false)
    expect((await ask('journal', 'export', other)).exit).toBe(1)
    tamper(other, `UPDATE facts SET body = '{' WHERE position = 3`)
    expect(await ask('journal', 'export', other, '--out', out, '--lang', 'en')).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('cannot be read any more. See in which dossier: anlang audit'),
    })
    expect(existsSync(out)).toBe(false)
  })

  it('reads a file that is held by nobody else, whatever its name', async () => {
    writeFileSync(at('sổ của xã.db'), readFileSync(file))
    expect((await ask('journal', 'export', at('sổ của xã.db'), '--out', at('bản lưu.jsonl'))).exit).toBe(0)
  })
})
