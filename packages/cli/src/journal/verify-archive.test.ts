import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { recordEvaluation } from '../recorded.fixture.js'

const { at, ask, inJson, write } = office('verify-archive')

const archive = at('a.jsonl')

beforeAll(async () => {
  const file = at('an-lang.db')
  await recordEvaluation(file)
  await ask('journal', 'export', file, '--out', archive)
  mkdirSync(at('folder'))
})

const lines = () => readFileSync(archive, 'utf8').trimEnd().split('\n')

const verifying = (text: readonly string[], ...more: readonly string[]) =>
  ask('journal', 'verify', write('b.jsonl', text.join('\n')), ...more)

describe('anlang journal verify, of an archive', () => {
  it('finds it whole, also where it is compressed, and needs no journal', async () => {
    expect(await ask('journal', 'verify', archive)).toMatchObject({
      exit: 0,
      printed: 'a.jsonl còn nguyên vẹn: 2 hồ sơ, 5 việc.',
      complained: '',
    })
    writeFileSync(at('a.jsonl.gz'), gzipSync(readFileSync(archive)))
    expect((await ask('journal', 'verify', at('a.jsonl.gz'), '--lang', 'en')).printed).toBe(
      'a.jsonl.gz is whole: 2 dossiers, 5 facts.',
    )
    expect(await inJson('journal', 'verify', archive)).toEqual({
      command: 'journal verify',
      exit: 0,
      file: 'a.jsonl',
      dossiers: 2,
      facts: 5,
      root: expect.any(String),
      diagnostics: [],
    })
  })

  it('finds it whole with the line ends of Windows, and with blank lines at its end', async () => {
    expect(await ask('journal', 'verify', write('windows.jsonl', `${lines().join('\r\n')}\r\n\r\n`))).toMatchObject({
      exit: 0,
      printed: 'windows.jsonl còn nguyên vẹn: 2 hồ sơ, 5 việc.',
    })
    expect((await verifying([...lines(), '', ''])).exit).toBe(0)
  })

  it('finds the line that somebody changed', async () => {
    const text = lines().map((line) => line.replace('"p-2"', '"p-3"'))
    expect(await verifying(text)).toMatchObject({
      exit: 1,
      printed: '',
      complained:
        'b.jsonl: Dòng 5: việc thứ 4 của hồ sơ hồ-sơ-1 đã bị sửa, không khớp với mã băm. Hãy lấy một bản lưu khác và giữ lại bản này. [fact_changed]',
    })
  })

  it.each([
    ['a line is no JSON', () => lines().with(2, 'xin chào'), 'Line 3 of the archive is damaged'],
    ['a fact is missing', () => lines().toSpliced(2, 1), 'does not follow the one before (it should be fact 2)'],
    ['it breaks off', () => lines().slice(0, -1), 'The archive breaks off after line 6'],
    ['its last fact is missing', () => lines().toSpliced(-2, 1), 'there are 4, it names 5'],
    ['a later release made it', () => lines().with(0, '{"format":"anlang.journal","version":9}'), 'a later release'],
  ])('tells where %s, and says nothing of an import', async (_, text, sentence) => {
    const { exit, complained } = await verifying(text(), '--lang', 'en')
    expect({ exit, complained }).toEqual({ exit: 1, complained: expect.stringContaining(sentence) })
    expect(complained).not.toContain('import')
  })

  it('tells of a compressed one that is cut, of bytes that are no text, and of a file that is none', async () => {
    writeFileSync(at('cut.gz'), gzipSync(readFileSync(archive)).subarray(0, 300))
    expect(await ask('journal', 'verify', at('cut.gz'))).toMatchObject({
      exit: 1,
      complained: 'cut.gz: Bản lưu nén bị hỏng hoặc bị đứt giữa chừng. Hãy lấy một bản lưu khác. [archive_cut]',
    })
    writeFileSync(at('bytes.jsonl'), Buffer.concat([Buffer.from('{"format":'), Buffer.from([0xff, 0xfe])]))
    expect(await ask('journal', 'verify', at('bytes.jsonl'))).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('[not_utf8]'),
    })
    writeFileSync(at('letter.gz'), gzipSync('xin chào'))
    expect(await ask('journal', 'verify', at('letter.gz'))).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('[format_unknown]'),
    })
    expect(await ask('journal', 'verify', at('folder'))).toMatchObject({ exit: 2 })
  })
})
