import { describe, expect, it } from 'vitest'
import { en } from './en/index.js'
import { vi } from './vi/index.js'

const textsOf = (tree: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const place = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return [[place, value] as const]
    return typeof value === 'object' && value !== null ? textsOf(value, place) : []
  })

const valuesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{([^}]+)\}\}/g)].map(([, name = '']) => name).toSorted()

const vietnamese = new Map(textsOf(vi))
const english = new Map(textsOf(en))

describe('the texts of the pages', () => {
  it('are all there in both languages, and say something', () => {
    const kinds = (keys: Iterable<string>) => new Set([...keys].map((key) => key.replace(/_(one|other)$/, '')))
    expect(kinds(english.keys())).toEqual(kinds(vietnamese.keys()))
    for (const text of [...vietnamese.values(), ...english.values()]) expect(text.trim()).not.toBe('')
  })

  it('speak of the same values in both languages', () => {
    for (const [key, text] of english) {
      const other = vietnamese.get(key) ?? vietnamese.get(key.replace(/_one$/, '_other')) ?? ''
      expect([key, valuesIn(text)]).toEqual([key, valuesIn(other)])
    }
  })

  it('are written in composed letters', () => {
    for (const text of vietnamese.values()) expect(text).toBe(text.normalize('NFC'))
  })

  it('speak to no English reader in Vietnamese', () => {
    const names = /An Làng|Bạch Lưu|Anh Dũng|Tiếng Việt/g
    for (const [key, text] of english)
      expect([key, /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđư]/i.test(text.replace(names, ''))]).toEqual([
        key,
        false,
      ])
  })
})
