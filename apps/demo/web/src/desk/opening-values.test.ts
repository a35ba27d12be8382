import type { OpenableProcedure } from '@anlang/adapters/client'
import { describe, expect, it } from 'vitest'
import { offeredNow, openingOf } from './opening-values.js'

const text = (words: string) => ({ vi: words, en: words })

const meritIn = (...years: readonly number[]): OpenableProcedure => ({
  id: 'commend.merit.commune',
  version: '1',
  procedure: 'commend',
  variant: 'merit.commune',
  title: text('Giấy khen'),
  basis: '',
  subjects: ['neighbourhood', 'entity'],
  entities: [{ value: 'collective', label: text('tập thể') }],
  units: [
    { id: 'n1', name: 'thôn Một', level: 'neighbourhood' },
    { id: 'n2', name: 'thôn Hai', level: 'neighbourhood' },
  ],
  years,
  models: [{ value: 'm1', label: text('mô hình') }],
  follows: null,
})

const chosen = {
  subject: 'n2',
  entityKind: 'collective',
  entity: 'to-1',
  year: '2022',
  model: 'm1',
  follows: 'danh-gia-2022',
}

describe('what was chosen in an opening, on another day', () => {
  it('stays while it is offered', () => {
    expect(offeredNow(meritIn(2023, 2022), chosen)).toEqual(chosen)
  })

  it('is the year that the list shows, where that of then is not offered any more', () => {
    expect(offeredNow(meritIn(2025, 2024), chosen)).toEqual({ ...chosen, year: '2025' })
  })

  it('is asked for anew where its unit is not offered any more, with what followed from it', () => {
    const now = { ...meritIn(2022), units: [{ id: 'n3', name: 'thôn Ba', level: 'neighbourhood' as const }] }
    expect(offeredNow(now, chosen)).toEqual({ ...chosen, subject: '', follows: '' })
  })

  it('is none of a kind or model that was of another law', () => {
    const now = { ...meritIn(2022), entities: [], models: [] }
    expect(offeredNow(now, chosen)).toMatchObject({ entityKind: '', model: '' })
  })

  it('of a form that nobody touched is what a new one shows', () => {
    const now = meritIn(2026, 2025)
    expect(offeredNow(now, openingOf(meritIn(2022)))).toEqual(openingOf(now))
  })
})
