import { describe, expect, it } from 'vitest'
import { refusalOfError } from './refusal-of-error.js'

const place = { path: 'hồ sơ.db', busyTimeout: 5000 }
const failing = (errcode: number) => Object.assign(new Error('as SQLite says it'), { errcode })

describe('an error of SQLite', () => {
  it.each([
    [5, { code: 'data_file_locked', waited: 5000 }],
    // another process is recovering the log
    [261, { code: 'data_file_locked', waited: 5000 }],
    [8, { code: 'data_file_unreachable', reason: 'read_only' }],
    [10, { code: 'data_file_unreachable', reason: 'disk_error' }],
    // reading came up short
    [522, { code: 'data_file_unreachable', reason: 'disk_error' }],
    [11, { code: 'data_file_corrupt', found: 'as SQLite says it' }],
    [13, { code: 'data_file_unreachable', reason: 'disk_full' }],
    [14, { code: 'data_file_unreachable', reason: 'no_access' }],
    [26, { code: 'data_file_corrupt', found: 'as SQLite says it' }],
  ])('numbered %i tells what is wrong with the file', (errcode, refusal) => {
    expect(refusalOfError(failing(errcode), place)).toEqual({ path: 'hồ sơ.db', ...refusal })
  })

  it.each([
    ['a fault in our SQL', failing(1)],
    ['an error of another kind', new Error('no')],
    ['no error', 'no'],
  ])('says nothing of the file when it is %s', (_, error) => {
    expect(refusalOfError(error, place)).toBeUndefined()
  })
})
