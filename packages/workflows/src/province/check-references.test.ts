import { createUnitRegister, nationalUnits } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { checkReferences } from './check-references.js'
import { national } from './nation.js'
import type { Province } from './province.js'
import { ownBasis, sampleOverlay } from './sample-overlay.fixture.js'

const units = createUnitRegister(nationalUnits)
const { name } = sampleOverlay

const told = (more: Partial<Province>, ...above: readonly Province[]) =>
  checkReferences([...above, { ...sampleOverlay, ...more }], national, units).map(
    ({ code, subject, path, detail }) => [code, subject, path?.join('.'), detail] as const,
  )

const quota = {
  form: 'worker.advanced',
  of: 'headcount',
  share: { numerator: 1, denominator: 2 },
  rounding: 'down',
  from: '2025-08-01',
  basis: ownBasis,
} as const
const indicators = {
  households: { kind: 'count', label: name, of: name },
  'groups.sound': { kind: 'share', label: name, of: name },
} as const
const source = { title: name }
const period = { from: '2025-08-01', to: '2025-12-31' }
const sheet = (entries: NonNullable<Province['sheets']>[number]['entries'], unit: string = sampleOverlay.unit) => ({
  sheets: [{ unit, period, source, entries }],
})

describe('what an overlay names', () => {
  it('is there in quotas, votes, sheets and targets that are right', () => {
    expect(
      told({
        indicators,
        quotas: [quota, { ...quota, form: 'fighter.grassroots', of: 'worker.advanced' }],
        voteRules: [{ forms: ['merit.commune'], from: '2025-08-01' }],
        ...sheet({ households: { kind: 'imprecise', words: name }, 'groups.sound': { kind: 'percent', percent: 80 } }),
        targets: [
          {
            unit: sampleOverlay.unit,
            indicator: 'groups.sound',
            year: 2030,
            goal: { kind: 'percent', percent: 90 },
            source,
          },
        ],
      }),
    ).toEqual([])
  })

  it.each<readonly [string, Partial<Province>, readonly (string | undefined)[]]>([
    [
      'a form',
      { quotas: [{ ...quota, form: 'worker.advancd' }] },
      ['unknown_form', 'worker.advancd', 'quotas.0.form', 'worker.advanced'],
    ],
    ['a whole', { quotas: [{ ...quota, of: 'headcont' }] }, ['unknown_whole', 'headcont', 'quotas.0.of', 'headcount']],
    [
      'a form that is voted on',
      { voteRules: [{ forms: ['merit.commune', 'merit.comune'], from: '2025-08-01' }] },
      ['unknown_form', 'merit.comune', 'voteRules.0.forms.1', 'merit.commune'],
    ],
    [
      'an indicator of a sheet',
      { indicators, ...sheet({ housholds: { kind: 'count', count: 3 } }) },
      ['unknown_indicator', 'housholds', 'sheets.0.entries.housholds', 'households'],
    ],
    [
      'an indicator of a target',
      {
        indicators,
        targets: [
          { unit: sampleOverlay.unit, indicator: 'group.sound', year: 2030, goal: { kind: 'count', count: 3 }, source },
        ],
      },
      ['unknown_indicator', 'group.sound', 'targets.0.indicator', 'groups.sound'],
    ],
    [
      'a unit of a sheet',
      {
        indicators,
        ...sheet({ households: { kind: 'count', count: 3 }, 'groups.sound': { kind: 'percent', percent: 3 } }, 'p99'),
      },
      ['unknown_unit', 'p99', 'sheets.0.unit', '2025-12-31'],
    ],
    [
      'a statement of another kind',
      { indicators, ...sheet({ households: { kind: 'trend', direction: 'up' } }) },
      ['statement_of_other_kind', 'households', 'sheets.0.entries.households.kind', 'count, imprecise'],
    ],
    [
      'evidence of a criterion',
      {
        ruleSets: {
          'antt.commune': {
            adds: [
              {
                id: 'a',
                text: name,
                basis: ownBasis,
                rule: { kind: 'recognised', figure: 'f' },
                evidence: ['opinion_leter'],
              },
            ],
          },
        },
      },
      ['unknown_document', 'opinion_leter', 'ruleSets.antt.commune.adds.0.evidence.0', 'opinion_letter'],
    ],
    [
      'a scheme that a figure asks of',
      {
        ruleSets: {
          'antt.commune': { figures: { f: { type: 'recognition', label: name, scheme: 'ant', year: 'same' } } },
        },
      },
      ['unknown_scheme', 'ant', 'ruleSets.antt.commune.figures.f.scheme', 'antt'],
    ],
    [
      'a domain twice',
      {
        models: [
          {
            id: 'm',
            name,
            domains: [
              { id: 'd', name },
              { id: 'd', name },
            ],
          },
        ],
      },
      ['duplicate_domain', 'd', 'models.0.domains.1.id', undefined],
    ],
  ])('is told with its place where it is %s', (_, more, fault) => {
    expect(told(more)).toEqual([fault])
  })

  it('may be declared by what the overlay lies over', () => {
    const entries = sheet({ households: { kind: 'count', count: 3 } })
    expect(told(entries, { ...sampleOverlay, id: 'tinh', indicators })).toEqual([])
    expect(told(entries).map(([code]) => code)).toEqual(['unknown_indicator'])
  })

  it('is spoken of in plans for years after a unit has ended', () => {
    const goal = { kind: 'count', count: 3 } as const
    expect(told({ indicators, targets: [{ unit: 'p36', indicator: 'households', year: 2030, goal, source }] })).toEqual(
      [],
    )
  })
})
