import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase45, toBase45 } from './base45.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['', ''],
  ])('writes %j as RFC 9285 does', (text, written) => {
    expect(toBase45(bytesOf(text))).toBe(written)
  })

  it('reads the example of RFC 9285', () => {
    expect(fromBase45('QED8WEX0')).toEqual(bytesOf('ietf!'))
  })

  it('gives every byte back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...(fromBase45(toBase45(bytes)) ?? [])]).toEqual([...bytes])
      }),
    )
  })

  it.each(['A', 'bb8', 'GGW', ':::', '::', 'BB8A', 'BBạ'])('takes %j for none', (text) => {
    expect(fromBase45(text)).toBeUndefined()
  })
})
