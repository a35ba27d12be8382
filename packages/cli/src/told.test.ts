import { expect, it } from 'vitest'
import { lineOf } from './told.js'

it.each([
  [{ code: 'empty', sentence: 'Tệp trống.' }, 'Tệp trống. [empty]'],
  [{ code: 'empty', sentence: 'Tệp trống.', file: 'a.yaml' }, 'a.yaml: Tệp trống. [empty]'],
  [{ code: 'empty', sentence: 'Tệp trống.', file: 'a.yaml', line: 3, column: 7 }, 'a.yaml:3:7: Tệp trống. [empty]'],
])('is one line with as much of its place as is known: %j', (told, line) => {
  expect(lineOf(told)).toBe(line)
})
