import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { office } from './office.fixture.js'
import { writeText } from './write-text.js'

const { at, folder } = office('write-text')

it('a text is written, and over another only where that is meant', () => {
  expect(writeText(at('a.md'), 'một', 'vi', 'new')).toBeUndefined()
  expect(writeText(at('a.md'), 'hai', 'vi', 'new')).toMatchObject({ code: 'file_exists', file: at('a.md') })
  expect(writeText(at('a.md'), 'ba', 'vi', 'over')).toBeUndefined()
  expect(readFileSync(at('a.md'), 'utf8')).toBe('ba')
})

it('it is told why nothing could be written', () => {
  writeFileSync(at('file'), '')
  const told = (path: string) => writeText(path, 'một', 'en', 'new')?.sentence
  expect(told(at('none/a.md'))).toBe('There is no such folder. Check the path.')
  expect(told(at('file/a.md'))).toBe('There is no such folder. Check the path.')
  expect(told(folder)).toBe('This is a folder. Name a file in it.')
  expect(told(at('x'.repeat(5000)))).toContain('ENAMETOOLONG')
})

it('a secret is for whoever wrote it, and replaces nothing', () => {
  expect(writeText(at('key'), 'kín', 'vi', 'secret')).toBeUndefined()
  expect(statSync(at('key')).mode & 0o777).toBe(0o600)
  expect(writeText(at('key'), 'khác', 'vi', 'secret')).toMatchObject({ code: 'file_exists' })
})

it('a file that is replaced stays where it was, and with those who could read it', () => {
  writeFileSync(at('real.yaml'), 'một')
  chmodSync(at('real.yaml'), 0o664)
  symlinkSync(at('real.yaml'), at('link.yaml'))
  expect(writeText(at('link.yaml'), 'hai', 'vi', 'over')).toBeUndefined()
  expect(readFileSync(at('real.yaml'), 'utf8')).toBe('hai')
  expect(statSync(at('real.yaml')).mode & 0o777).toBe(0o664)
  expect(writeText(at('none.yaml'), 'hai', 'vi', 'over')).toMatchObject({ code: 'unwritable' })
})

it('what cannot be written leaves nothing half done beside it', () => {
  mkdirSync(at('sub'))
  const before = readdirSync(folder)
  expect(writeText(at('sub'), 'một', 'en', 'over')?.sentence).toBe('This is a folder. Name a file in it.')
  expect(readdirSync(folder)).toEqual(before)
})
