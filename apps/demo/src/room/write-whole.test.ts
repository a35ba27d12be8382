import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataFileFailure } from '@anlang/adapters/sqlite-file'
import { afterAll, describe, expect, it } from 'vitest'
import { writeWhole } from './write-whole.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-whole-'))

afterAll(() => rmSync(folder, { recursive: true }))

describe('a small file that is written whole', () => {
  it('has the new text, and nothing is left beside it', () => {
    const file = join(folder, 'a.json')
    writeWhole(file, 'one')
    writeWhole(file, 'two')
    expect(readFileSync(file, 'utf8')).toBe('two')
    expect(existsSync(`${file}.new`)).toBe(false)
  })

  // a device that is always full is there on Linux alone
  it.runIf(existsSync('/dev/full'))('keeps the old text where the disk is full, and says so', () => {
    const file = join(folder, 'b.json')
    writeWhole(file, 'one')
    symlinkSync('/dev/full', `${file}.new`)
    expect(() => writeWhole(file, 'two')).toThrow(DataFileFailure)
    expect(readFileSync(file, 'utf8')).toBe('one')
  })

  it('leaves an error that is nobody’s to mend as it is', () => {
    expect(() => writeWhole(join(folder, 'nowhere', 'c.json'), 'one')).toThrow('ENOENT')
  })
})
