import type { Fact, Recorded } from '@anlang/workflows'
import { chain } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { isHeadOf } from './is-head-of.js'

const happened = {
  by: { position: 'police', unit: 'c08779', person: 'p-1' },
  at: '2020-09-01T08:00:00+07:00',
  on: '2020-09-01',
} as const
const [older, newer] = ['2014.1', '2026.1'].map((version) => ({ id: 'survey', version, hash: '0'.repeat(64) }))

const recorded = (...facts: readonly Fact[]): readonly Recorded[] =>
  facts.map((fact, place) => chain('hồ-sơ-1', place + 1, '', fact))

describe('a state beside the facts of a dossier', () => {
  if (!older || !newer) throw new Error('there are two')
  const opening: Fact = { type: 'DossierOpened', procedure: older, subject: 'n08779.anh-dung', year: 2020, ...happened }
  const migration: Fact = {
    type: 'DossierMigrated',
    from: older,
    to: newer,
    value: 'surveying',
    origins: {},
    ...happened,
  }
  const handedOver: Fact = { type: 'WorkHandedOver', act: 'reportSurvey', to: null, ...happened }

  it('names the dossier and the procedure that it was opened under', () => {
    const facts = recorded(opening, handedOver)
    expect(isHeadOf({ id: 'hồ-sơ-1', procedure: older }, 'hồ-sơ-1', facts)).toBe(true)
    expect(isHeadOf({ id: 'hồ-sơ-2', procedure: older }, 'hồ-sơ-1', facts)).toBe(false)
    expect(isHeadOf({ id: 'hồ-sơ-1', procedure: { ...older, hash: '1' } }, 'hồ-sơ-1', facts)).toBe(false)
    expect(isHeadOf({ id: 'hồ-sơ-1' }, 'hồ-sơ-1', facts)).toBe(false)
  })

  it('names the procedure of the last migration, after one', () => {
    const facts = recorded(opening, migration, handedOver)
    expect(isHeadOf({ id: 'hồ-sơ-1', procedure: newer }, 'hồ-sơ-1', facts)).toBe(true)
    expect(isHeadOf({ id: 'hồ-sơ-1', procedure: older }, 'hồ-sơ-1', facts)).toBe(false)
  })
})
