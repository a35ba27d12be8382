import { describe, expect, it } from 'vitest'
import { registerOf } from './register-name.js'

describe('the register of an address', () => {
  it.each([
    ['commended', 'commended'],
    ['khong-co', 'recognised'],
    [undefined, 'recognised'],
  ])('is read: %s is %s', (word, register) => {
    expect(registerOf(word)).toBe(register)
  })
})
