import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { asideOf, giveName } from './aside.js'
import { office } from './office.fixture.js'

const { at, write } = office('aside')

it('two that write the same file at once do not write the same file aside', () => {
  expect(asideOf('a.note')).toMatch(/^a\.note\.[0-9a-f]{8}\.partial$/)
  expect(asideOf('a.note')).not.toBe(asideOf('a.note'))
})

it('a file gets its name once, and nothing is written over', () => {
  giveName(write('a.partial', 'một'), at('a.note'))
  expect(readFileSync(at('a.note'), 'utf8')).toBe('một')
  expect(() => giveName(write('b.partial', 'hai'), at('a.note'))).toThrow('EEXIST')
  expect(readFileSync(at('a.note'), 'utf8')).toBe('một')
})

it('what was never written gets no name', () => {
  expect(() => giveName(at('none.partial'), at('c.note'))).toThrow('ENOENT')
  expect(existsSync(at('c.note'))).toBe(false)
})
