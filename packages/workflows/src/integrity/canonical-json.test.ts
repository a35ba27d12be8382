import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.js'
import { sha256Ways } from './sha256.js'

describe('canonical JSON', () => {
  it('is what the reference library makes of any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value))
      }),
    )
  })

  it('is the same for records of Vietnamese keys and texts, whatever their letters are made of', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(
        fc.dictionary(text, fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }))),
        (record) => {
          expect(canonicalJson(record)).toBe(canonicalize(record))
        },
      ),
    )
  })

  it('leaves out what JSON leaves out', () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}')
  })
})

describe('the hash of a text', () => {
  it('is the same by script and by what is built in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [first, ...others] = sha256Ways.map((hash) => hash(text))
        expect(others).toEqual([first])
      }),
    )
  })
})
