import { describe, expect, it } from 'vitest'
import { isToBeRepeated, isUndone, refusalOfError } from './refusal-of-error.js'

const failing = (code: string) => Object.assign(new Error('as the server says it'), { code })

describe('an error of a database', () => {
  it.each([
    ['25006', 'read_only'],
    ['28P01', 'forbidden'],
    ['42501', 'forbidden'],
    ['53100', 'disk_full'],
    ['53300', 'busy'],
    ['57014', 'busy'],
    ['57P03', 'busy'],
    ['58030', 'disk_error'],
    ['3D000', 'unreachable'],
    ['ECONNREFUSED', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
  ])('with the code %s says what is wrong with it: %s', (code, reason) => {
    expect(refusalOfError(failing(code))).toEqual({
      code: 'database_unavailable',
      reason,
      found: 'as the server says it',
    })
  })

  it.each([
    ['a fault in our SQL', failing('42601')],
    ['a connection that broke', failing('ECONNRESET')],
    ['an error of another kind', new Error('no')],
    ['no error', 'no'],
  ])('says nothing of it when it is %s', (_, error) => {
    expect(refusalOfError(error)).toBeUndefined()
  })

  it.each(['23505', '42501', '53100', '57014', '40P01', 'P0001'])(
    'with the code %s means that nothing was written, since the server says so and goes on',
    (code) => expect(isUndone(failing(code))).toBe(true),
  )

  it.each(['57P01', '57P02', '08006', '40003', 'ECONNRESET', 'EPIPE', 'CONNECTION_CLOSED'])(
    'with the code %s leaves open whether something was written',
    (code) => expect(isUndone(failing(code))).toBe(false),
  )

  it('is met again where two writers met', () => {
    expect(['23505', '40P01', '40001', '42501'].map((code) => isToBeRepeated(failing(code)))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})
