import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { inForce, type Series } from './series.js'

const basis = law('tt-124-2021', '5.4')
const share: Series<number> = [
  { from: '2022-02-10', to: '2023-12-31', value: 70, basis },
  { from: '2024-07-01', value: 80, basis },
]

describe('a dated value', () => {
  it.each([
    ['the day before it begins', '2022-02-09', undefined],
    ['its first day', '2022-02-10', 70],
    ['its last day', '2023-12-31', 70],
    ['a day in the gap', '2024-01-01', undefined],
    ['the first day of its successor', '2024-07-01', 80],
    ['any later day', '2099-01-01', 80],
  ])('on %s', (_, on, value) => {
    expect(inForce(share, on)?.value).toBe(value)
  })

  it('does not come back once the value after it has ended', () => {
    const raised: Series<number> = [
      { from: '2022-02-10', value: 70, basis },
      { from: '2024-01-01', to: '2024-12-31', value: 80, basis },
    ]
    expect(['2023-12-31', '2024-12-31', '2025-01-01'].map((on) => inForce(raised, on)?.value)).toEqual([
      70,
      80,
      undefined,
    ])
  })
})
