import type { Province } from '@anlang/workflows'
import { expect, it } from 'vitest'
import { sameId, withFiles } from './same-id.js'

const of = (id: string, more: Partial<Province> = {}): Province => ({
  id,
  unit: 'p26',
  name: { vi: id, en: id },
  ...more,
})

const inFile = (file: string, province: Province) => ({ file, province })

it('names the file of the overlay that has the same id on the same days', () => {
  const [one, other] = [inFile('a.yaml', of('a')), inFile('b.yaml', of('a', { unit: 'p37' }))]
  const twins = sameId(one, [one, other])
  expect(twins).toMatchObject([{ code: 'contradicts_overlay', subject: 'a', detail: 'b.yaml' }])
  expect(withFiles([{ code: 'contradicts_overlay', place: 'a', subject: 'a', path: ['id'] }], twins)).toEqual(twins)
})

it.each([
  ['another id', of('b')],
  ['other days', of('a', { to: '2021-12-31' })],
])('finds nothing in an overlay of %s', (_, other) => {
  const one = inFile('a.yaml', of('a', { from: '2022-01-01' }))
  expect(sameId(one, [one, inFile('b.yaml', other)])).toEqual([])
  expect(withFiles([{ code: 'unknown_unit', place: 'a', subject: 'p99' }], [])).toHaveLength(1)
})
