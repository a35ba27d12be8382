import { describe, expect, it } from 'vitest'
import { serveDesk } from '../../test/desk-served.js'
import { codeOf, given } from '../../test/desk-work.js'
import type { UnitsAsk } from '../api/index.js'

const client = (await serveDesk('in the page')).clientOf('chủ-tịch')

const namesOf = async (ask: UnitsAsk) => given(await client.units(ask)).units.map(({ fullName }) => fullName)

describe('the search for units', () => {
  it.each(['Bạch Lưu', 'bach luu', 'BẠCH  LƯU ', 'Bạch Lưu'.normalize('NFD'), 'xã bạch lưu', 'xa bach luu', '08779'])(
    'finds xã Bạch Lưu by “%s”',
    async (q) => {
      expect(await namesOf({ q, asOf: '2022-03-01' })).toContain('xã Bạch Lưu')
    },
  )

  it('takes đ and d for one letter, and what is written as typed comes first', async () => {
    const plain = await namesOf({ q: 'dong', asOf: '2022-03-01', limit: 200 })
    expect(plain.some((name) => /đông/i.test(name))).toBe(true)
    const [first] = await namesOf({ q: 'Hải Lựu', asOf: '2022-03-01' })
    expect(first).toBe('xã Hải Lựu')
  })

  it('looks on a day: a unit that is no more is found on the days on which it stood', async () => {
    expect(await namesOf({ q: 'Bạch Lưu', asOf: '2025-07-01', level: 'commune' })).toEqual([])
    expect(await namesOf({ q: 'Bạch Lưu', asOf: '2024-12-31', level: 'commune' })).toEqual(['xã Bạch Lưu'])
  })

  it('stays within a unit, and at a level, when it is told so', async () => {
    const { units } = given(await client.units({ q: 'lưu', under: 'c08779', asOf: '2022-03-01' }))
    expect(units.every(({ id }) => id.includes('08779'))).toBe(true)
    expect(await namesOf({ q: 'anh dung', level: 'commune', asOf: '2022-03-01' })).toEqual([])
    expect(await namesOf({ q: 'anh dung', level: 'neighbourhood', asOf: '2022-03-01' })).toEqual(['thôn Anh Dũng'])
  })

  it('finds nothing by what is no name, and says so with an empty page', async () => {
    expect(given(await client.units({ q: '<script>alert(1)</script>' }))).toMatchObject({
      units: [],
      total: 0,
      next: null,
    })
    expect(codeOf(await client.units({ q: 'x'.repeat(101) }))).toBe('malformed_request')
  })
})

describe('units in pages', () => {
  it('begin with the provinces, and go on to what each holds', async () => {
    const top = given(await client.units({ asOf: '2022-03-01' }))
    expect(top.units.every(({ level }) => level === 'province')).toBe(true)
    const [province] = top.units.filter(({ children }) => children > 0)
    const below = given(await client.units({ under: province?.id ?? '', asOf: '2022-03-01' }))
    expect(below.total).toBe(province?.children)
    expect(below.units[0]?.within).toBe(province?.fullName)
  })

  it('come one after the other until there are no more', async () => {
    const ask = { level: 'commune', asOf: '2025-07-01', limit: 2 } as const
    const ids = new Set<string>()
    let after: string | null | undefined
    do {
      const page = given(await client.units({ ...ask, ...(after ? { after } : {}) }))
      for (const { id } of page.units) ids.add(id)
      after = page.next
      if (!after) expect(page.total).toBe(ids.size)
    } while (after)
    expect(ids.size).toBeGreaterThan(2)
  })
})

describe('one unit', () => {
  it('is told as of today when no day is said, with the names of what it became and the law', async () => {
    const answer = given(await client.unit('c08779'))
    expect([answer.asOf, answer.unit.fullName, answer.childCount]).toEqual(['2022-03-01', 'xã Bạch Lưu', 1])
    expect(answer.successors).toMatchObject([{ fromName: 'xã Bạch Lưu', toName: 'xã Hải Lựu' }])
    expect(answer.successors[0]?.cited).toContain('Nghị quyết')
  })

  it('that nobody knows is no address', async () => {
    expect(codeOf(await client.unit('<b>'))).toBe('unknown_unit')
  })
})
