import { describe, expect, it } from 'vitest'
import type { FigureSheet } from './figure-sheet.js'
import { describeReading, readingsOf } from './reading.js'
import type { Statement } from './statement.js'

const communes = { vi: 'xã', en: 'communes' }
const indicator = { kind: 'share', label: communes, of: communes } as const
const said = (statement: Statement, locale: 'vi' | 'en' = 'vi') => describeReading({ indicator, statement }, locale)

describe('what a sheet says', () => {
  it('names the whole of a share and of a bare percentage', () => {
    expect(said({ kind: 'share', part: 545, whole: 571 })).toBe('545/571 xã (95,4 %)')
    expect(said({ kind: 'share', part: 545, whole: 571 }, 'en')).toBe('545/571 communes (95.4 %)')
    expect(said({ kind: 'percent', percent: 20, comparator: 'moreThan' })).toBe('trên 20 % xã')
  })

  it('leaves a count as it is', () => {
    expect(said({ kind: 'count', count: 635 })).toBe('635')
  })

  it('is read in the order of the sheets, with its indicator', () => {
    const sheet = (count: number): FigureSheet<'a'> => ({
      unit: 'p26',
      period: { from: '2020-01-01', to: '2020-12-31' },
      source: { title: communes },
      entries: { a: { kind: 'count', count } },
    })
    const readings = readingsOf({ a: indicator }, [sheet(1), sheet(2)])
    expect(readings.map(({ statement }) => statement)).toEqual([
      { kind: 'count', count: 1 },
      { kind: 'count', count: 2 },
    ])
    expect(readings[0]?.indicator).toBe(indicator)
    expect(readingsOf<string>({}, [sheet(1)])).toEqual([])
  })
})
