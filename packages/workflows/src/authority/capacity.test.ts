import { describe, expect, it } from 'vitest'
import { capacityOf } from './capacity.js'
import type { Holding } from './holding.js'

const chairman = { position: 'chairman', unit: 'c08779' } as const
const asked = (holdings: readonly Holding[], act = 'recognise', on = '2022-11-11') =>
  capacityOf(holdings, { ...chairman, person: 'p-1' }, act, on)

const deputy: Holding = { person: 'p-1', signs: { kind: 'KT', position: 'viceChairman' } }
const decision = { number: '12/QĐ-UBND', on: '2022-10-01' }
const authorised: Holding = {
  person: 'p-1',
  from: '2022-10-01',
  to: '2022-12-31',
  signs: { kind: 'TUQ', position: 'police', acts: ['recognise'], decision },
}

describe('who may act for an office', () => {
  it('is who holds it, on the first and the last day of the term', () => {
    const term = [{ person: 'p-1', from: '2021-06-01', to: '2026-06-30' }]
    expect(asked(term, 'recognise', '2021-06-01')).toEqual({ ok: true, value: {} })
    expect(asked(term, 'recognise', '2026-06-30')).toEqual({ ok: true, value: {} })
    expect(asked(term, 'recognise', '2026-07-01')).toMatchObject({
      refusals: [{ code: 'not_holder', terms: [{ from: '2021-06-01', to: '2026-06-30' }] }],
    })
  })

  it('is not somebody whom the directory does not know there', () => {
    expect(asked([{ person: 'p-2' }])).toMatchObject({ refusals: [{ code: 'not_holder', terms: [] }] })
  })

  it('is a deputy, who signs for the head in all that is the head’s', () => {
    expect(asked([deputy])).toEqual({ ok: true, value: { signs: { kind: 'KT', position: 'viceChairman' } } })
  })

  it('is who was authorised, in these days and for this matter, and the paper is kept', () => {
    expect(asked([authorised])).toEqual({ ok: true, value: { signs: { kind: 'TUQ', position: 'police', decision } } })
    expect(asked([authorised], 'refuseRecognition')).toMatchObject({
      refusals: [{ code: 'substitution_elsewhere', substitution: 'TUQ', acts: ['recognise'] }],
    })
    expect(asked([authorised], 'recognise', '2023-01-01')).toMatchObject({ refusals: [{ code: 'not_holder' }] })
  })

  it('is nobody by an authority that names no time, no matter and no paper', () => {
    const loose: Holding = { person: 'p-1', signs: { kind: 'TUQ', position: 'police' } }
    expect(asked([loose])).toMatchObject({
      refusals: [{ code: 'substitution_unlimited', missing: ['time', 'matter', 'decision'] }],
    })
  })

  it('is nobody by an order that names no matter', () => {
    const loose: Holding = { person: 'p-1', signs: { kind: 'TL', position: 'police' } }
    expect(asked([loose])).toMatchObject({ refusals: [{ code: 'substitution_unlimited', missing: ['matter'] }] })
  })

  it('is the holder before the substitute where one person is both', () => {
    expect(asked([deputy, { person: 'p-1' }])).toEqual({ ok: true, value: {} })
  })
})
