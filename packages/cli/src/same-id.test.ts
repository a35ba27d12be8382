import type { Province } from '@anlang/workflows'
import { expect, it } from 'vitest'
import { sameId } from './same-id.js'

const of = (id: string, more: Partial<Province> = {}): Province => ({
  id,
  unit: 'p26',
  name: { vi: id, en: id },
  ...more,
})

it('names the overlay that has the same id on the same days', () => {
  expect(sameId(of('a'), [of('a', { unit: 'p37' })])).toMatchObject([{ code: 'contradicts_overlay', subject: 'a' }])
})

it.each([
  ['another id', of('b')],
  ['other days', of('a', { to: '2021-12-31' })],
])('finds nothing in an overlay of %s', (_, other) => {
  expect(sameId(of('a', { from: '2022-01-01' }), [other])).toEqual([])
})
