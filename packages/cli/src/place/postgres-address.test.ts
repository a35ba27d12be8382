import { describe, expect, it } from 'vitest'
import { isPostgresAddress, readPostgresAddress, shownAddress } from './postgres-address.js'

describe('the address of a database', () => {
  it('is told from the path of a file', () => {
    expect(['postgres://a/b', 'postgresql://a/b', 'POSTGRES://a'].every(isPostgresAddress)).toBe(true)
    expect(['data/an-lang.db', 'postgres.db', '/postgres://a'].some(isPostgresAddress)).toBe(false)
  })

  it('names the schema beside what the driver is given', () => {
    expect(readPostgresAddress('postgres://u:bí-mật@h:5433/d?sslmode=require&schema=xa_1', 'vi')).toEqual({
      ok: true,
      value: {
        connection: 'postgres://u:b%C3%AD-m%E1%BA%ADt@h:5433/d?sslmode=require',
        schema: 'xa_1',
        shown: 'postgres://u@h:5433/d?schema=xa_1',
      },
    })
    expect(readPostgresAddress('postgresql:///d?host=/run/pg', 'vi')).toMatchObject({
      value: { schema: 'anlang', shown: 'postgresql:///d' },
    })
  })

  it.each(['postgre://h/d', 'mysql://u:12@h/d'])(
    'is not taken for the path of a file where it is misspelt: %s',
    (word) => {
      expect(isPostgresAddress(word)).toBe(true)
      expect(readPostgresAddress(word, 'en')).toMatchObject({ refusals: [{ code: 'malformed_address' }] })
      expect(isPostgresAddress('data/an-lang.db')).toBe(false)
    },
  )

  it.each([
    'postgres://u:p#w@h/d',
    'postgres://u:12#w@h/d',
    'postgres://u:12/w@h/d',
    'postgres://u:12?w@h/d',
    'postgres://h:port/d',
  ])('is refused without a word of it where a password cuts it elsewhere: %s', (word) => {
    const read = readPostgresAddress(word, 'en')
    expect(read).toMatchObject({ ok: false, refusals: [{ code: 'malformed_address' }] })
    expect(JSON.stringify(read)).not.toMatch(/12|p#w|port\/d/)
    expect(shownAddress(word)).toBe('postgres://…')
  })

  it('refuses what cannot be a schema', () => {
    expect(readPostgresAddress('postgres://h/d?schema=a";drop', 'vi')).toMatchObject({
      ok: false,
      refusals: [{ code: 'malformed_schema', place: 'a";drop' }],
    })
  })
})
