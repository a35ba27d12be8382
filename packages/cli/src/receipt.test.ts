import { readFileSync, writeFileSync } from 'node:fs'
import { toQrTexts } from '@anlang/adapters/receipt-page'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'
import { recordEvaluation, tamper } from './recorded.fixture.js'

const { at, ask, inJson, write } = office('receipt')

const [file, secret, key] = [at('an-lang.db'), at('secret.key'), at('public.key')]
const [note, receipt] = [at('a.note'), at('receipt.json')]

const given = (...more: readonly string[]) => ['receipt', file, ...more, '--checkpoint', note, '--key', key]

beforeAll(async () => {
  await recordEvaluation(file)
  writeFileSync(key, (await ask('key', 'xa.example', '--out', secret)).printed)
  await ask('checkpoint', file, '--key', secret, '--out', note)
  await ask(...given('hồ-sơ-1'), '--out', receipt)
})

describe('anlang receipt', () => {
  it('is of the last decision with findings, where no number is said, and else of the last fact', async () => {
    expect(await inJson(...given('hồ-sơ-1'))).toMatchObject({ exit: 0, version: 2, origin: 'xa.example', size: 5 })
    expect(await inJson(...given('hồ-sơ-2'))).toMatchObject({ exit: 0, version: 1 })
    expect(await inJson(...given('hồ-sơ-1', '4'))).toMatchObject({ exit: 0, version: 4, receipt: { anlang: 1 } })
  })

  it('is printed as JSON, or written to a file', async () => {
    const { printed } = await ask(...given('hồ-sơ-1'))
    expect(JSON.parse(printed)).toEqual(JSON.parse(readFileSync(receipt, 'utf8')))
  })

  it('is a page with codes, where it is written to one', async () => {
    const page = at('receipt.html')
    expect((await ask(...given('hồ-sơ-1'), '--out', page)).printed).toBe('Đã ghi receipt.html.')
    expect(readFileSync(page, 'utf8')).toContain('<svg')
  })

  it('is not given for what is not there, or not yet in the checkpoint', async () => {
    expect(await ask(...given('hồ-sơ-9'))).toMatchObject({ exit: 2, complained: expect.stringContaining('“hồ-sơ-9”') })
    expect(await ask(...given('hồ-sơ-1', '5'))).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('Hãy chọn số từ 1 đến 4. [unknown_fact]'),
    })
    expect(await ask(...given('hồ-sơ-1', 'hai'))).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[malformed_number]'),
    })
    const [early, earlyNote] = [at('early.db'), at('early.note')]
    await recordEvaluation(early)
    tamper(early, 'DELETE FROM facts WHERE position > 3')
    await ask('checkpoint', early, '--key', secret, '--out', earlyNote)
    const late = await ask('receipt', file, 'hồ-sơ-1', '4', '--checkpoint', earlyNote, '--key', key)
    expect(late).toMatchObject({ exit: 1, complained: expect.stringContaining('[after_checkpoint]') })
  })

  it('is not given from a record that is not what the checkpoint vouches for', async () => {
    const other = at('other.db')
    await recordEvaluation(other, 'p-9')
    const { exit, complained } = await ask('receipt', other, 'hồ-sơ-1', '--checkpoint', note, '--key', key)
    expect(exit).toBe(1)
    expect(complained).toContain('[facts_rewritten]')
  })

  it('is not given of a dossier that was changed after the checkpoint', async () => {
    const [grown, early] = [at('grown.db'), at('grown.note')]
    await recordEvaluation(grown)
    tamper(grown, 'DELETE FROM facts WHERE position > 3')
    await ask('checkpoint', grown, '--key', secret, '--out', early)
    const asked = ['receipt', grown, 'hồ-sơ-1', '--checkpoint', early, '--key', key]
    tamper(
      grown,
      `INSERT INTO facts (position, dossier, version, body, previous, hash) VALUES (4, 'hồ-sơ-1', 4, '{', '', '')`,
    )
    expect(await ask(...asked)).toMatchObject({ exit: 1, complained: expect.stringContaining('[changed]') })
  })
})

describe('anlang verify-receipt', () => {
  it('says who decided what, when, under which procedure and rules, and what was found', async () => {
    const { exit, printed } = await ask('verify-receipt', receipt, '--key', key)
    expect(exit).toBe(0)
    const lines = printed.split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '✓ Phiếu đúng: xa.example đã ký xác nhận việc này, trong 5 việc của sổ.',
      'Đăng ký',
      '  Hồ sơ: hồ-sơ-1',
      '  Việc thứ: 2',
    ])
    expect(printed).toMatch(/evaluate\.neighbourhood 2022\.1 \([0-9a-f]{64}\)/)
    expect(printed).toContain('Khu dân cư đạt tiêu chuẩn')
    expect(lines).toContainEqual(expect.stringMatching(/^✓ kdc-1c \(đạt\): 100 % số hộ đăng ký\./))
  })

  it('says so in English, and to programs', async () => {
    expect((await ask('verify-receipt', receipt, '--key', key, '--lang', 'en')).printed).toContain(
      '✓ The receipt holds',
    )
    expect(await inJson('verify-receipt', receipt, '--key', key)).toMatchObject({
      exit: 0,
      believed: true,
      decision: { dossier: 'hồ-sơ-1', version: 2, fact: { act: 'register' } },
      procedure: { id: 'evaluate.neighbourhood' },
      origin: 'xa.example',
    })
  })

  it('reads the texts of the codes, in any order, and tells which are missing', async () => {
    const codes = await toQrTexts(JSON.parse(readFileSync(receipt, 'utf8')))
    const scanned = write('codes.txt', codes.toReversed().join('\n'))
    expect((await ask('verify-receipt', scanned, '--key', key)).exit).toBe(0)
    const some = write('some.txt', codes.slice(1).join('\n'))
    expect(await ask('verify-receipt', some, '--key', key)).toMatchObject({
      exit: 1,
      complained: expect.stringContaining('Thiếu mã 1'),
    })
  })

  it('does not believe what was changed, what a stranger signed, or what is no receipt', async () => {
    const text = readFileSync(receipt, 'utf8')
    const forged = write('forged.json', text.replace('"households.registered": 168', '"households.registered": 167'))
    expect(readFileSync(forged, 'utf8')).not.toBe(text)
    expect(await ask('verify-receipt', forged, '--key', key)).toMatchObject({
      exit: 1,
      printed: '',
      complained:
        'forged.json: Việc thứ 2 của hồ sơ hồ-sơ-1 không đúng như đã ghi trong sổ: nội dung phiếu đã bị sửa. [not_in_log]',
    })
    const stranger = (await ask('key', 'khác', '--out', at('stranger.key'))).printed
    expect(await inJson('verify-receipt', receipt, '--key', stranger)).toMatchObject({
      exit: 1,
      believed: false,
      diagnostics: [{ code: 'not_signed_by' }],
    })
    const letter = await ask('verify-receipt', write('thư.txt', 'kính gửi'), '--key', key, '--lang', 'en')
    expect(letter).toMatchObject({ exit: 1, complained: expect.stringContaining('This is no receipt') })
  })

  it('cannot be asked of a file that is not there', async () => {
    expect((await ask('verify-receipt', at('none.json'), '--key', key)).exit).toBe(2)
  })
})

describe('anlang verifier-page', () => {
  it('writes a page that trusts the keys it is made with', async () => {
    const page = at('check.html')
    const { exit, printed } = await ask('verifier-page', '--key', key, '--out', page)
    expect({ exit, printed }).toEqual({ exit: 0, printed: 'Đã ghi check.html.' })
    expect(readFileSync(page, 'utf8')).toContain(readFileSync(key, 'utf8').trim())
    expect(await inJson('verifier-page', '--key', key)).toMatchObject({ keys: [{ name: 'xa.example' }] })
    expect((await ask('verifier-page', '--key', secret, '--out', at('no.html'))).exit).toBe(2)
  })
})
