import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { mapSeries, resolve, seriesIn } from './limit.js'
import type { Series } from './series.js'

const basis = law('tt-124-2021', '5')
const since = (from: string, value: number) => [{ from, value, basis }]
const byRegion = { by: 'region', cases: { upland: since('2022-01-01', 60), lowland: since('2023-01-01', 80) } }

describe('a limit', () => {
  it('is one series for everyone, or one a case', () => {
    expect(seriesIn(since('2022-01-01', 70))).toEqual([since('2022-01-01', 70)])
    expect(seriesIn(byRegion)).toEqual([byRegion.cases.upland, byRegion.cases.lowland])
  })

  it('is changed case by case, its days and bases kept', () => {
    const doubled = (series: Series<number>) => series.map((entry) => ({ ...entry, value: entry.value * 2 }))
    expect(mapSeries(since('2022-01-01', 35), doubled)).toEqual(since('2022-01-01', 70))
    expect(mapSeries(byRegion, doubled)).toEqual({
      by: 'region',
      cases: { upland: since('2022-01-01', 120), lowland: since('2023-01-01', 160) },
    })
  })

  it('is found once for a day: for everyone, or for the cases that have one then', () => {
    expect(resolve(since('2022-01-01', 70), '2021-12-31')).toEqual({ entry: undefined })
    expect(resolve(since('2022-01-01', 70), '2022-01-01')).toEqual({ entry: since('2022-01-01', 70)[0] })
    const held = resolve(byRegion, '2022-06-01')
    expect(held.by).toBe('region')
    expect(held.by === undefined ? [] : [...held.entries.keys()]).toEqual(['upland'])
  })
})
