import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { asideOf, removeUnfinished } from './aside.js'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  file = join(folder, 'a.note')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** What is written beside the place of a file. */
const written = (text: string, besides?: readonly string[]) => {
  const aside = asideOf(file, besides)
  writeFileSync(aside.path, text)
  return aside
}

it('two that write the same file at once do not write the same file aside', () => {
  expect(asideOf('phiếu/a.note').path).toMatch(/^phiếu\/a\.note\.[0-9a-f]{8}\.partial$/)
  expect(asideOf('a.note').path).not.toBe(asideOf('a.note').path)
})

it('a file whose name has just room has a place aside as well', () => {
  file = join(folder, 'ệ'.repeat(85))
  written('một').giveName()
  expect(readFileSync(file, 'utf8')).toBe('một')
})

it('a file gets its name once, and nothing is written over', () => {
  const [one, other] = [written('một'), written('hai')]
  one.giveName()
  expect(() => other.giveName()).toThrow('EEXIST')
  for (const aside of [one, other]) aside.remove()
  expect(readFileSync(file, 'utf8')).toBe('một')
  expect(readdirSync(folder)).toEqual(['a.note'])
})

it('what was never written gets no name', () => {
  expect(() => asideOf(file).giveName()).toThrow('ENOENT')
  expect(existsSync(file)).toBe(false)
})

it('who is told to stop removes what is not whole, with what stands beside it, and nothing that has its name', () => {
  const whole = written('một')
  whole.giveName()
  whole.remove()
  file = join(folder, 'b.db')
  writeFileSync(`${written('hai', ['-journal']).path}-journal`, '')
  removeUnfinished()
  expect(readdirSync(folder)).toEqual(['a.note'])
})
