import { expect, it } from 'vitest'
import { dayFor } from './day-for.js'
import { today } from './find-version.js'

it('rules that stand are asked about today', () => {
  expect(dayFor({ from: '2022-02-10' }, [{ from: '2023-01-01' }, {}])).toBe(today())
})

it('rules or overlays that have ended are asked about on their last day', () => {
  expect(dayFor({ from: '2022-02-10', to: '2024-12-31' })).toBe('2024-12-31')
  expect(dayFor({ from: '2022-02-10', to: '2024-12-31' }, [{ to: '2023-06-30' }, { to: '2023-12-31' }])).toBe(
    '2023-06-30',
  )
})

it('rules or overlays that are still to come are asked about on their first day', () => {
  expect(dayFor({ from: '2022-02-10' }, [{ from: '9000-01-01' }])).toBe('9000-01-01')
})
