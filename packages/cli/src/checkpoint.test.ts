import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'
import { recordEvaluation, tamper } from './recorded.fixture.js'

const { at, ask, inJson, write } = office('checkpoint')

const [file, secret, key] = [at('an-lang.db'), at('secret.key'), at('public.key')]

beforeAll(() => recordEvaluation(file))

describe('anlang key', () => {
  it('keeps the secret key in a file that nobody else reads, and prints the public one', async () => {
    const { exit, printed, complained } = await ask('key', 'xa.example/an-lang', '--out', secret)
    expect(exit).toBe(0)
    expect(printed).toMatch(/^xa\.example\/an-lang\+[0-9a-f]{8}\+[\w+/]{44}$/)
    expect(complained).toContain('Đã ghi khóa bí mật vào secret.key')
    expect(readFileSync(secret, 'utf8')).toMatch(/^PRIVATE\+KEY\+xa\.example\/an-lang\+/)
    expect(statSync(secret).mode & 0o777).toBe(0o600)
    writeFileSync(key, printed)
  })

  it('never writes over a key that is there', async () => {
    const before = readFileSync(secret, 'utf8')
    expect(await ask('key', 'khác', '--out', secret)).toMatchObject({
      exit: 2,
      printed: '',
      complained: expect.stringContaining('[file_exists]'),
    })
    expect(readFileSync(secret, 'utf8')).toBe(before)
  })

  it('refuses a name that a signature could not bear', async () => {
    const { exit, complained } = await ask('key', 'xã Quảng Nhiêu', '--out', at('x.key'), '--lang', 'en')
    expect(exit).toBe(2)
    expect(complained).toContain('no spaces and no plus signs')
  })

  it('tells no secret in JSON', async () => {
    const answer = await inJson('key', 'xã', '--out', at('json.key'))
    expect(answer).toMatchObject({ exit: 0, name: 'xã', key: expect.stringMatching(/^xã\+/), file: 'json.key' })
    expect(JSON.stringify(answer)).not.toContain('PRIVATE')
  })
})

describe('anlang checkpoint', () => {
  it('prints the signed note: whose log it is, how many facts, and their root', async () => {
    const { exit, printed, complained } = await ask('checkpoint', file, '--key', secret)
    expect(exit).toBe(0)
    const lines = printed.split('\n')
    expect(lines.slice(0, 2)).toEqual(['xa.example/an-lang', '5'])
    expect(lines.slice(-2)).toEqual(['', expect.stringMatching(/^— xa\.example\/an-lang /)])
    expect(complained).toBe('xa.example/an-lang xác nhận 5 việc. Hãy gửi văn bản này đến một nơi khác giữ.')
  })

  it('writes the same to a file', async () => {
    const note = at('a.note')
    const answer = await inJson('checkpoint', file, '--key', secret, '--out', note)
    expect(answer).toMatchObject({ exit: 0, origin: 'xa.example/an-lang', size: 5, file: 'a.note' })
    expect(readFileSync(note, 'utf8')).toBe(answer.note)
  })

  it('is not signed with a public key, nor with what is no key', async () => {
    expect(await ask('checkpoint', file, '--key', key)).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[is_public_key]'),
    })
    expect(await ask('checkpoint', file, '--key', write('none.key', 'khóa'))).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[not_a_key]'),
    })
    expect((await ask('checkpoint', file, '--key', at('absent.key'))).exit).toBe(2)
  })

  it('is not signed over a fact that somebody changed', async () => {
    const other = at('tampered.db')
    await recordEvaluation(other)
    tamper(other, `UPDATE facts SET body = replace(body, '"year":2023', '"year":2024')`)
    const { exit, printed, complained } = await ask('checkpoint', other, '--key', secret)
    expect({ exit, printed }).toEqual({ exit: 1, printed: '' })
    expect(complained).toContain('Không ký: nội dung của 1 việc đã bị sửa. Xem việc nào: anlang audit')
  })
})
