import { expect, it } from 'vitest'
import { connected } from './connected.js'

const groups = (...words: readonly string[]) => connected(words, (word) => word.split(''))

it('puts together what shares a key, through others too', () => {
  expect(groups('ab', 'cd', 'x', 'bc')).toEqual([['x'], ['cd', 'ab', 'bc']])
  expect(groups('a', 'b')).toEqual([['a'], ['b']])
  expect(groups('', '')).toEqual([[''], ['']])
  expect(groups()).toEqual([])
})
