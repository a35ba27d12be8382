import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.js'

describe('the word that was probably meant', () => {
  const known = ['households.total', 'households.registered', 'subjects.total']

  it.each([
    ['a letter too few', 'housholds.total'],
    ['a letter too many', 'householdss.total'],
    ['a wrong letter', 'housebolds.total'],
    ['two letters swapped', 'househodls.total'],
  ])('is found in spite of %s', (_, word) => {
    expect(nearest(word, known)).toBe('households.total')
  })

  it('is the nearest of several', () => {
    expect(nearest('b', ['abcd', 'bc', 'a'])).toBe('bc')
  })

  it('is not guessed from afar', () => {
    expect(nearest('plan', known)).toBeUndefined()
    expect(nearest('plan', [])).toBeUndefined()
  })
})
