import { describe, expect, it } from 'vitest'
import type { Observation } from './observation.js'
import { readinessOf } from './readiness.js'
import { describeStanding } from './watch-words.js'

const well: Observation = {
  reads: true,
  store: { writable: true, schema: { found: 2, known: 2 } },
  consumers: [{ consumer: 'sổ', behind: 60, waiting: 40, parked: 0 }],
  followers: [{ follower: 'tra-cứu', behind: 1_000 }],
  deadlines: { due: 3, oldestDays: 0 },
}

const late: Observation = {
  ...well,
  consumers: [{ consumer: 'sổ', behind: 61, waiting: 40, parked: 2 }],
  followers: [{ follower: 'tra-cứu', behind: 1_001 }],
  deadlines: { due: 3, oldestDays: 1 },
}

describe('a process', () => {
  it('is ready when its journal answers and takes writes, and nothing is late', () => {
    expect(readinessOf(well)).toEqual({ ready: true, unready: [], late: [] })
  })

  it('is ready without a probe of the store: nobody asked more of it', () => {
    const { store: _, ...seen } = well
    expect(readinessOf(seen).ready).toBe(true)
  })

  it.each([
    [{ ...well, reads: false }, { code: 'journal_silent' }],
    [{ ...well, store: { writable: false, schema: { found: 2, known: 2 } } }, { code: 'journal_read_only' }],
    [
      { ...well, store: { writable: true, schema: { found: 7, known: 2 } } },
      { code: 'journal_newer', found: 7, known: 2 },
    ],
  ] as const)('is not ready when it cannot work: %#', (seen, reason) => {
    expect(readinessOf(seen)).toMatchObject({ ready: false, unready: [reason] })
  })

  it('stays ready when something is late: people sent elsewhere would find the same', () => {
    expect(readinessOf(late)).toEqual({
      ready: true,
      unready: [],
      late: [
        { code: 'consumer_behind', consumer: 'sổ', behind: 101, most: 100 },
        { code: 'messages_parked', consumer: 'sổ', parked: 2 },
        { code: 'follower_behind', follower: 'tra-cứu', behind: 1_001, most: 1_000 },
        { code: 'deadlines_overdue', due: 3, days: 1, most: 0 },
      ],
    })
  })

  it('is as patient as it is told to be', () => {
    expect(readinessOf(late, { messages: 200, facts: 2_000, days: 1 }).late.map(({ code }) => code)).toEqual([
      'messages_parked',
    ])
  })

  const told = [
    ...readinessOf(late).late,
    { code: 'journal_silent' },
    { code: 'journal_read_only' },
    { code: 'journal_newer', found: 7, known: 2 },
  ] as const

  it.each(told)('says what is wrong and what to do, in both languages: $code', (one) => {
    for (const locale of ['vi', 'en'] as const) {
      const sentence = describeStanding(one, locale)
      expect(sentence).toMatch(locale === 'vi' ? /\. Hãy [^.]+\.$/ : /\. [A-Z][^.]+\.$/)
      expect(sentence).toBe(sentence.normalize('NFC'))
      expect(sentence).toContain('consumer' in one ? 'sổ' : '')
    }
  })

  it('is told with numbers as people write them', () => {
    const overdue = { code: 'deadlines_overdue', due: 1000, days: 1476, most: 7 } as const
    expect(describeStanding(overdue, 'vi')).toContain('lâu nhất 1.476 ngày')
    expect(describeStanding(overdue, 'en')).toContain('1,000 deadlines')
  })
})
