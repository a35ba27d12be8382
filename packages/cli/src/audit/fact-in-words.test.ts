import type { Fact } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { factInWords, factMarks } from './fact-in-words.js'

// whoever tampers with a file minds no type
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that it need not be a fact is what is tested
const read = (text: string) => JSON.parse(text) as Fact

describe('a fact in words', () => {
  it.each([
    [
      '{"type":"Registered","act":"register","on":"2022-03-01"}',
      '“Đăng ký” ngày 01/03/2022',
      '“Register” on 01/03/2022',
    ],
    ['{"type":"DossierOpened","on":"2022-03-01"}', 'mở hồ sơ ngày 01/03/2022', 'opening on 01/03/2022'],
    [
      '{"type":"DeadlinePassed","act":"register","on":"2022-04-01"}',
      'quá hạn “Đăng ký” ngày 01/04/2022',
      'overdue: “Register” on 01/04/2022',
    ],
    ['{"type":"Own","act":"ownAct","on":"2022-03-01"}', '“ownAct” ngày 01/03/2022', '“ownAct” on 01/03/2022'],
  ])('is its act and its day: %s', (text, vi, en) => {
    expect([factInWords(read(text), 'vi'), factInWords(read(text), 'en')]).toEqual([vi, en])
  })

  it.each([
    ['{"type":"Registered","on":"2022-13-01"}', 'Registered'],
    ['{"type":"Registered","on":7}', 'Registered'],
    ['{"tipe":1}', ''],
    ['null', ''],
    ['3', ''],
  ])('is what can still be read of one that was tampered with: %s', (text, words) => {
    expect(factInWords(read(text), 'vi')).toBe(words)
  })

  it('is told to programs by its own words', () => {
    expect(factMarks(read('{"type":"DossierOpened","on":"2022-03-01"}'))).toEqual({
      act: 'DossierOpened',
      on: '2022-03-01',
    })
    expect(factMarks(read('null'))).toEqual({})
  })
})
