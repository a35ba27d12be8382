import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'
import { recordEvaluation, tamper } from './recorded.fixture.js'

const { at, ask, inJson, write } = office('audit')

const [whole, file, secret, key] = [at('whole.db'), at('an-lang.db'), at('secret.key'), at('public.key')]

/** The same record each time, before somebody does something to it. */
const afresh = (sql = '') => {
  copyFileSync(whole, file)
  if (sql !== '') tamper(file, sql)
}

beforeAll(async () => {
  await recordEvaluation(whole)
  writeFileSync(key, (await ask('key', 'xa.example', '--out', secret)).printed)
})

describe('anlang audit', () => {
  it('finds a record whole', async () => {
    afresh()
    const summary = '2 hồ sơ, 5 việc đã ghi, 0 hồ sơ không còn nguyên vẹn.'
    expect(await ask('audit', file)).toMatchObject({ exit: 0, complained: '', printed: summary })
    expect((await ask('audit', file, '--lang', 'en')).printed).toBe('2 dossiers, 5 facts, 0 dossiers not whole.')
  })

  it('names the dossier, the number, the act and the day of a fact in which one letter was changed', async () => {
    afresh(`UPDATE facts SET body = replace(body, '"households.total":168', '"households.total":169')`)
    expect(await ask('audit', file)).toMatchObject({
      exit: 1,
      complained: 'hồ-sơ-1, việc thứ 2 (“Đăng ký” ngày 01/03/2022): nội dung đã bị sửa. [changed]',
    })
    expect((await ask('audit', file, '--lang', 'en')).complained).toBe(
      'hồ-sơ-1, fact 2 (“Register” on 01/03/2022): its content was changed. [changed]',
    )
    expect(await inJson('audit', file)).toMatchObject({
      exit: 1,
      broken: 1,
      breaks: [{ dossier: 'hồ-sơ-1', version: 2, fault: 'changed', on: '2022-03-01', act: 'register' }],
      diagnostics: [{ code: 'changed', place: 'hồ-sơ-1' }],
    })
  })

  it('finds a change of any byte of a fact, also where it is no text or no JSON any more', async () => {
    afresh()
    const source = new DatabaseSync(file)
    const read = source.prepare('SELECT cast(body AS BLOB) AS bytes FROM facts WHERE position = 3').get()?.bytes
    source.close()
    const bytes = Buffer.from(read instanceof Uint8Array ? read : [])
    expect(bytes.length).toBeGreaterThan(300)
    for (let place = 0; place < bytes.length; place += 17) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ (place % 2 === 0 ? 0x01 : 0x80)
      afresh(`UPDATE facts SET body = cast(x'${changed.toString('hex')}' AS TEXT) WHERE position = 3`)
      expect(await inJson('audit', file)).toMatchObject({ exit: 1, breaks: [{ dossier: 'hồ-sơ-1', version: 3 }] })
    }
  })

  it.each([
    ['the hash of a fact', `UPDATE facts SET hash = 'a' || substr(hash, 2) WHERE position = 2`, 2, 'changed'],
    ['a fact that is gone', `DELETE FROM facts WHERE position = 2`, 2, 'missing'],
    ['the last fact that is gone', `DELETE FROM facts WHERE position = 4`, 4, 'missing'],
    ['the last fact that is no JSON', `UPDATE facts SET body = '{' WHERE position = 4`, 4, 'changed'],
    [
      'a fact after one that was changed',
      `UPDATE facts SET body = replace(replace(body, '168', '169'), 'Appraised"}', '')`,
      2,
      'changed',
    ],
    ['a state', `UPDATE heads SET body = replace(body, '"year":2022', '"year":2021')`, 4, 'head'],
    ['a state that is no JSON', `UPDATE heads SET body = '{' WHERE dossier = 'hồ-sơ-1'`, 4, 'head'],
    ['the hash of a state', `UPDATE heads SET hash = 'a' WHERE dossier = 'hồ-sơ-1'`, 4, 'head'],
    ['the name in a state', `UPDATE heads SET body = replace(body, 'hồ-sơ-1', 'hồ-sơ-9')`, 4, 'head'],
    [
      'a state without a procedure',
      `UPDATE heads SET body = replace(body, '"procedure"', '"q"') WHERE dossier = 'hồ-sơ-1'`,
      4,
      'head',
    ],
    ['a state that is gone', `DELETE FROM heads WHERE dossier = 'hồ-sơ-1'`, 1, 'no_head'],
  ])('finds %s', async (_, sql, version, fault) => {
    afresh(sql)
    expect(await inJson('audit', file)).toMatchObject({
      exit: 1,
      broken: 1,
      breaks: [{ dossier: 'hồ-sơ-1', version, fault }],
    })
  })

  it('tells of each dossier that is not whole', async () => {
    afresh(`UPDATE facts SET body = '{' WHERE position IN (1, 5)`)
    const { exit, complained } = await ask('audit', file)
    expect(exit).toBe(1)
    expect(complained.split('\n')).toEqual([
      'hồ-sơ-1, việc thứ 1: nội dung đã bị sửa, không còn đọc được. [changed]',
      'hồ-sơ-2, việc thứ 1: nội dung đã bị sửa, không còn đọc được. [changed]',
    ])
  })

  it('does not make a file of a mistyped path, and refuses one that is no database', async () => {
    expect((await ask('audit', at('không-có.db'))).exit).toBe(2)
    expect(existsSync(at('không-có.db'))).toBe(false)
    const other = write('thư.txt', 'đây không phải là sổ')
    expect(await ask('audit', other)).toMatchObject({ exit: 1, complained: expect.stringContaining('thư.txt') })
  })
})

describe('anlang audit with checkpoints', () => {
  const [early, late] = [at('early.note'), at('late.note')]
  const withNotes = (...notes: readonly string[]) => [
    'audit',
    file,
    '--key',
    key,
    ...notes.flatMap((note) => ['--checkpoint', note]),
  ]

  /** The log as it was after three facts. */
  beforeAll(async () => {
    afresh('DELETE FROM facts WHERE position > 3')
    await ask('checkpoint', file, '--key', secret, '--out', early)
    await ask('checkpoint', whole, '--key', secret, '--out', late)
  })

  it('finds that all stands that others vouch for', async () => {
    afresh()
    const { exit, printed } = await ask(...withNotes(early, late))
    expect(exit).toBe(0)
    expect(printed.split('\n').slice(1)).toEqual([
      '✓ early.note: 3 việc mà xa.example đã xác nhận: còn nguyên.',
      '✓ late.note: 5 việc mà xa.example đã xác nhận: còn nguyên.',
    ])
  })

  it.each([
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['blank lines at its end', (text: string) => `${text}\n\n`],
    ['no line end at its end', (text: string) => text.trimEnd()],
  ])('reads a note that came back with %s', async (_, changed) => {
    afresh()
    const note = write('mailed.note', changed(readFileSync(early, 'utf8')))
    expect((await ask(...withNotes(note))).exit).toBe(0)
  })

  it('finds that a dossier of the newest facts is gone, which no chain shows', async () => {
    const dossier = `dossier = 'hồ-sơ-2'`
    afresh(`DELETE FROM facts WHERE ${dossier}; DELETE FROM heads WHERE ${dossier}`)
    expect((await ask('audit', file)).exit).toBe(0)
    const { exit, complained } = await ask(...withNotes(early, late))
    expect({ exit, complained }).toEqual({
      exit: 1,
      complained:
        'late.note: Mất các việc mới nhất: xa.example đã xác nhận 5 việc, sổ chỉ còn 4. Hãy giữ lại tệp này và tìm bản sao lưu. [facts_gone]',
    })
  })

  it('finds that a dossier was written anew, hashes and all, and between which checkpoints', async () => {
    const other = at('other.db')
    await recordEvaluation(other, 'p-9')
    afresh(`ATTACH '${other}' AS other; DELETE FROM facts WHERE position = 5;
      INSERT INTO facts SELECT * FROM other.facts WHERE position = 5;
      UPDATE heads SET hash = (SELECT hash FROM facts WHERE position = 5) WHERE dossier = 'hồ-sơ-2'`)
    expect(await inJson('audit', file)).toMatchObject({ exit: 0 })
    expect(await inJson(...withNotes(early, late))).toMatchObject({
      exit: 1,
      checkpoints: [
        { size: 3, whole: true },
        { size: 5, whole: false, fault: 'facts_rewritten', from: 4, to: 5 },
      ],
    })
    expect((await ask(...withNotes(late))).complained).toContain(
      'trong các việc thứ 1 đến 5 của sổ có việc bị viết lại',
    )
  })

  it('tells that a fact is another also where the hash beside it was left', async () => {
    afresh(`UPDATE facts SET body = replace(body, 'p-2', 'p-3') WHERE position = 4`)
    expect((await ask(...withNotes(early, late))).complained.split('\n').map((line) => line.slice(-20))).toEqual([
      expect.stringContaining('[changed]'),
      expect.stringContaining('[facts_rewritten]'),
    ])
  })

  it('believes no note that was changed, or that another office signed', async () => {
    afresh()
    const forged = write('forged.note', 'xa.example\n4\n')
    expect(await ask(...withNotes(early, forged))).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('forged.note: Phần xác nhận không phải là văn bản có chữ ký số'),
    })
    const { printed } = await ask('key', 'huyen.example', '--out', at('other.key'))
    expect(await ask('audit', file, '--checkpoint', early, '--key', printed)).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('[not_signed_by]'),
    })
    expect((await ask('audit', file, '--checkpoint', early, '--key', printed, '--key', key)).exit).toBe(0)
  })

  it('cannot be asked with a note, or a key, that is not there or is none', async () => {
    expect((await ask(...withNotes(at('none.note')))).exit).toBe(2)
    const asked = (word: string) => ask('audit', file, '--checkpoint', early, '--key', word)
    expect(await asked(at('none.key'))).toMatchObject({ exit: 2, complained: expect.stringContaining('[unreadable]') })
    expect(await asked('xa+0+AA')).toMatchObject({ exit: 2, complained: expect.stringContaining('[not_a_key]') })
    expect(await asked(write('empty.key', '\n'))).toMatchObject({ exit: 2 })
    // what is no file of keys is told once, and not at each of its lines
    expect((await asked(early)).complained.match(/not_a_key/g)).toHaveLength(1)
    expect(await asked(secret)).toMatchObject({ exit: 2, complained: expect.stringContaining('[is_secret_key]') })
  })
})
