import type { Statement } from '@anlang/core'
import { expect, it } from 'vitest'
import { isWholeStatement } from './is-whole-statement.js'

it.each<readonly [boolean, Statement]>([
  [true, { kind: 'count', count: 3 }],
  [true, { kind: 'share', part: 1, whole: 2 }],
  [true, { kind: 'percent', percent: 1.5 }],
  [true, { kind: 'trend', direction: 'up' }],
  [true, { kind: 'attested', value: false }],
  [true, { kind: 'imprecise', words: { vi: 'nhiều', en: 'many' } }],
])('a statement that has what its kind wants is whole: %s %j', (whole, statement) => {
  expect(isWholeStatement(statement)).toBe(whole)
})

it.each(['count', 'share', 'percent', 'trend', 'attested', 'imprecise'])('a bare %s is not', (kind) => {
  // a file can say less than the type
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that it is not one is what is tested
  expect(isWholeStatement({ kind } as Statement)).toBe(false)
})
