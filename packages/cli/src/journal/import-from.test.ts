import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { fixedClock, trustingDirectory } from '@anlang/adapters/training'
import { createEngine } from '@anlang/workflows'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { stricterOverlay } from '../overlays.fixture.js'
import { readOverlay } from '../read-overlay.js'
import { recordEvaluation } from '../recorded.fixture.js'

const { folder, at, ask, inJson, write } = office('import')

const [file, archive] = [at('an-lang.db'), at('a.jsonl')]

beforeAll(async () => {
  await recordEvaluation(file)
  await ask('journal', 'export', file, '--out', archive)
})

const linesOf = () => readFileSync(archive, 'utf8').trimEnd().split('\n')

const importing = (from: string, into: string, ...more: readonly string[]) =>
  ask('journal', 'import', from, '--into', into, ...more)

describe('anlang journal import', () => {
  it('makes a journal of an archive: the same facts, whole', async () => {
    const into = at('new.db')
    expect(await importing(archive, into)).toEqual({
      exit: 0,
      printed: 'Sổ new.db nay có đủ 5 việc của bản lưu; lần này ghi thêm 5. Hãy kiểm tra: anlang audit new.db',
      complained: '',
      progress: [],
    })
    expect((await ask('audit', into)).exit).toBe(0)
    await ask('journal', 'export', into, '--out', at('again.jsonl'))
    expect(readFileSync(at('again.jsonl'), 'utf8')).toBe(readFileSync(archive, 'utf8'))
  })

  it('passes over what stands already', async () => {
    const into = at('twice.db')
    await importing(archive, into)
    expect(await inJson('journal', 'import', archive, '--into', into)).toEqual({
      command: 'journal import',
      exit: 0,
      file: 'a.jsonl',
      journal: 'twice.db',
      facts: 5,
      written: 0,
      root: expect.any(String),
      diagnostics: [],
    })
  })

  it('knows a compressed archive, whatever it is called', async () => {
    writeFileSync(at('compressed'), gzipSync(readFileSync(archive)))
    expect((await importing(at('compressed'), at('gz.db'))).exit).toBe(0)
  })

  it('reads lines as Windows ends them, and an archive without a last line feed', async () => {
    expect((await importing(write('crlf.jsonl', linesOf().join('\r\n')), at('crlf.db'))).exit).toBe(0)
  })

  it('names the line of a fault, and goes on from there with a whole archive', async () => {
    const lines = linesOf()
    const broken = write('broken.jsonl', [...lines.slice(0, 3), '{"dossier":', ...lines.slice(4)].join('\n'))
    const into = at('goes-on.db')
    expect(await importing(broken, into)).toMatchObject({
      exit: 1,
      printed: '',
      complained:
        'broken.jsonl: Dòng 4 của bản lưu bị hỏng. Hãy lấy một bản lưu khác rồi nhập lại; các dòng trước đó đã được ghi. [line_malformed]',
    })
    expect(await inJson('journal', 'import', archive, '--into', into)).toMatchObject({ written: 3 })
  })

  it.each([
    [
      'one letter',
      (lines: readonly string[]) => lines.map((line, place) => (place === 2 ? line.replace('168', '169') : line)),
      3,
      'fact_changed',
    ],
    ['a fact that is missing', (lines: readonly string[]) => lines.toSpliced(2, 1), 3, 'fact_missing'],
    ['the end that is missing', (lines: readonly string[]) => lines.slice(0, -1), 6, 'cut_short'],
    ['a dossier that is missing', (lines: readonly string[]) => lines.toSpliced(5, 1), 6, 'end_differs'],
    [
      'another procedure',
      (lines: readonly string[]) => lines.map((line) => line.replace('evaluate.neighbourhood', 'evaluate.village')),
      2,
      'fact_changed',
    ],
  ])('finds %s', async (name, change, line, code) => {
    const lines = linesOf()
    const changed = write(`${code}-${line}.jsonl`, change(lines).join('\n'))
    const answer = await inJson('journal', 'import', changed, '--into', at(`${code}-${line}.db`), '--lang', 'en')
    expect(answer).toMatchObject({ exit: 1, diagnostics: [{ code, line, file: `${code}-${line}.jsonl` }] })
    expect(name).not.toBe('')
  })

  it.each([
    ['what is no archive', () => write('thư.txt', 'xin chào'), 'format_unknown'],
    ['an empty file', () => write('empty.jsonl', ''), 'format_unknown'],
    ['one of a later release', () => write('later.jsonl', '{"format":"anlang.journal","version":9}\n'), 'format_newer'],
  ])('refuses %s before a journal is made for it', async (_, path, code) => {
    const word = path()
    const { exit, complained } = await importing(word, at('never.db'))
    expect({ exit, complained }).toEqual({ exit: 1, complained: expect.stringContaining(`[${code}]`) })
    expect(existsSync(at('never.db'))).toBe(false)
  })

  it('says that a text is not what it was saved as, or that a compressed one breaks off', async () => {
    writeFileSync(at('latin.jsonl'), Buffer.concat([Buffer.from('{"format":"'), Buffer.from([0xff, 0xfe])]))
    expect(await importing(at('latin.jsonl'), at('never.db'))).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[not_utf8]'),
    })
    const whole = gzipSync(readFileSync(archive))
    writeFileSync(at('cut.jsonl.gz'), whole.subarray(0, whole.length - 200))
    expect(await importing(at('cut.jsonl.gz'), at('cut.db'), '--lang', 'en')).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('The compressed archive is damaged or breaks off'),
    })
    expect((await importing(archive, at('cut.db'))).exit).toBe(0)
  })

  it('cannot be asked of a file that is not there, or into a place that there is not', async () => {
    expect(await importing(at('none.jsonl'), at('never.db'))).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[unreadable]'),
    })
    expect(await importing(folder, at('never.db'))).toMatchObject({ exit: 2 })
    expect(await importing(archive, at('none/new.db'))).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('thư mục chứa tệp không có'),
    })
    expect(await importing(archive, folder)).toMatchObject({ exit: 2 })
    expect(await ask('journal', 'import', archive)).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('Lệnh “journal import” cần “--into”.'),
    })
  })

  it('says what a data file is for, which is copied by another command', async () => {
    expect(await importing(file, at('never.db'), '--lang', 'en')).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('This is a data file and no archive. Call: anlang journal copy'),
    })
    expect(existsSync(at('never.db'))).toBe(false)
  })

  it('refuses a journal that has another fact in its place', async () => {
    await recordEvaluation(at('other.db'), 'p-9')
    expect(await importing(archive, at('other.db'))).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('Hãy nhập vào một sổ trống. [fact_differs]'),
    })
  })
})

describe('an archive of dossiers under the overlay of a unit', () => {
  const overlay = () => write('tinh-a.yaml', stricterOverlay)
  const [local, archived] = [at('local.db'), at('local.jsonl')]

  beforeAll(async () => {
    const read = readOverlay(overlay(), 'vi')
    const opened = openSqliteJournal(local)
    if (!read.ok || !opened.ok) throw new Error('both are sound')
    const by = { position: 'neighbourhoodHead', unit: 'n08779.anh-dung', person: 'p-1' } as const
    const engine = createEngine({
      journal: opened.value.journal,
      directory: trustingDirectory,
      clock: fixedClock('2022-03-01T08:00:00+07:00'),
      overlays: [read.value.province],
    })
    const taken = await engine.open({
      id: 'c-1',
      dossier: 'd-1',
      procedure: 'evaluate',
      subject: by.unit,
      year: 2022,
      by,
    })
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusals))
    opened.value.close()
    await ask('journal', 'export', local, '--out', archived)
  })

  it('wants that overlay, and says how to give it', async () => {
    const { exit, complained } = await importing(archived, at('without.db'))
    expect(exit).toBe(2)
    expect(complained).toContain('Định nghĩa của địa phương: thêm --overlay TỆP. [definition_unknown]')
    expect(complained).toContain('Khi đã xử lý xong, gọi lại chính lệnh này')
    expect((await importing(archived, at('without.db'), '--overlay', overlay())).exit).toBe(0)
  })

  it('is copied under it as well', async () => {
    expect(await ask('journal', 'copy', local, at('copy.db'))).toMatchObject({ exit: 2 })
    expect(await ask('journal', 'copy', local, at('copy.db'), '--overlay', overlay())).toMatchObject({ exit: 0 })
  })

  it('is not read under one that is not sound, whose faults are told at their places', async () => {
    const loose = write('loose.yaml', stricterOverlay.replace('opinion_letter', 'opinion_leter'))
    const before = readdirSync(folder)
    const { exit, complained } = await importing(archived, at('never.db'), '--overlay', loose)
    expect(exit).toBe(1)
    expect(complained).toMatch(/^loose\.yaml:\d+:\d+: /)
    expect(readdirSync(folder)).toEqual(before)
    copyFileSync(archived, at('kept.jsonl'))
    expect((await importing(at('kept.jsonl'), at('never.db'), '--overlay', at('none.yaml'))).exit).toBe(2)
  })
})
