import { expect, it } from 'vitest'
import { painter } from './paint.js'

it.each([
  ['a terminal', true, {}, '\u001b[32m✓\u001b[39m'],
  ['a file', false, {}, '✓'],
  ['who wants none', true, { NO_COLOR: '1' }, '✓'],
  ['who set nothing', true, { NO_COLOR: '' }, '\u001b[32m✓\u001b[39m'],
])('paints for %s', (_, isTerminal, environment, painted) => {
  expect(painter(isTerminal, environment)('good', '✓')).toBe(painted)
})
