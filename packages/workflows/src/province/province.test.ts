import {
  type Criterion,
  commune2022,
  evaluate,
  type FigureDeclarations,
  law,
  nationalRuleSets,
  neighbourhood2022,
  type RuleSet,
} from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundCommune } from '../testing/sound-figures.js'
import { applyProvince } from './apply-province.js'
import { checkProvince } from './check-province.js'
import { defineProvince } from './define-province.js'
import { national } from './nation.js'
import type { Province } from './province.js'

const local = {
  'qd-12-2023': {
    number: '12/2023/QĐ-UBND',
    kind: { vi: 'Quyết định', en: 'Decision' },
    title: { vi: 'Tiêu chí bổ sung', en: 'Further criteria' },
    from: '2022-02-10',
    standing: 'verified',
  },
} as const
const basis = { instrument: 'qd-12-2023', at: '2' }
const figures: FigureDeclarations = {
  'camera.lanes': { type: 'count', label: { vi: 'Số ngõ có camera', en: 'Lanes with a camera' } },
  lanes: { type: 'count', label: { vi: 'Số ngõ', en: 'Lanes' } },
}
const cameras: Criterion = {
  id: 'tinh-1',
  text: { vi: 'Ít nhất một nửa số ngõ có camera', en: 'At least half of the lanes have a camera' },
  basis,
  rule: {
    kind: 'ratio',
    part: 'camera.lanes',
    whole: 'lanes',
    bound: 'atLeast',
    percent: [{ from: '2022-02-10', value: 50, basis }],
  },
}
const province = (limits: readonly (readonly [string, number])[] = [], more: object = {}): Province =>
  defineProvince(national, {
    id: 'tinh-a',
    unit: 'p26',
    name: { vi: 'Tỉnh A', en: 'Province A' },
    instruments: local,
    ruleSets: {
      'antt.commune': {
        figures,
        adds: [cameras],
        tightens: { 'xa-4b': limits.map(([from, value]) => ({ from, value, basis })) },
        ...more,
      },
    },
  })

const statusOf = (ruleSet: RuleSet, recognised: number, asOf = '2023-11-16') => {
  const answer = evaluate(
    ruleSet,
    { ...soundCommune, 'subjects.total': 100, 'subjects.registered': 100, 'subjects.recognised': recognised },
    { asOf },
  )
  return answer.ok && answer.value.findings.find(({ criterion }) => criterion === 'xa-4b')?.status
}

describe('a province', () => {
  it('may ask for more than the nation from a day on', () => {
    const tightened = applyProvince(commune2022, province([['2023-01-01', 80]]))
    expect(statusOf(tightened, 79)).toBe('not_met')
    expect(statusOf(tightened, 80)).toBe('met')
    expect(statusOf(tightened, 70, '2022-12-31')).toBe('met')
  })

  it('may add a criterion of its own', () => {
    const { criteria, version } = applyProvince(commune2022, province())
    expect(criteria.at(-1)?.id).toBe('tinh-1')
    expect(version).toBe('2022.1+tinh-a')
  })

  it('leaves alone what it says nothing of', () => {
    expect(applyProvince(neighbourhood2022, province())).toBe(neighbourhood2022)
  })

  it('cannot loosen: the stricter limit holds on every day, whatever it writes', () => {
    const entry = fc.tuple(
      fc.constantFrom('2022-02-10', '2023-01-01', '2024-06-30'),
      fc.constantFrom(0, 69, 70, 71, 90),
    )
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), fc.constantFrom(69, 70, 71, 90), (limits, recognised) => {
        const here = applyProvince(commune2022, province(limits))
        if (statusOf(here, recognised) === 'met') expect(statusOf(commune2022, recognised)).toBe('met')
      }),
    )
  })
})

describe('checkProvince', () => {
  const codes = (checked: Province) => checkProvince(nationalRuleSets, checked).map(({ code }) => code)

  it('tells the set, version or criterion that was probably meant', () => {
    const meant = (checked: Province) =>
      checkProvince(nationalRuleSets, checked).map((found) => ('detail' in found ? found.detail : undefined))
    expect(meant(province([], { tightens: { 'xa-4bb': [] } }))).toEqual(['xa-4b'])
    expect(meant({ ...province(), ruleSets: { 'antt.comune': {} } })).toEqual(['antt.commune'])
    expect(meant(province([], { version: `${commune2022.version}0` }))).toEqual([`antt.commune ${commune2022.version}`])
  })

  it('finds nothing in a province that adds and tightens', () => {
    expect(codes(province([['2023-01-01', 80]]))).toEqual([])
  })

  it.each([
    ['loosens', province([['2023-01-01', 60]])],
    ['unknown_criterion', province([], { tightens: { 'xa-9': [] } })],
    ['not_a_number_limit', province([], { tightens: { 'xa-3': [{ from: '2023-01-01', value: 1, basis }] } })],
    [
      'replaces_figure',
      province([], { figures: { ...figures, 'subjects.total': { type: 'count', label: cameras.text } } }),
    ],
    ['duplicate_criterion', province([], { adds: [cameras, cameras] })],
    ['unknown_figure', province([], { figures: {} })],
    ['unknown_instrument', province([], { adds: [{ ...cameras, basis: { instrument: 'qd-0' } }] })],
    ['unknown_rule_set', { ...province(), ruleSets: { 'antt.planet': {} } }],
    [
      'duplicate_model',
      {
        ...province(),
        models: [
          { id: 'm', name: cameras.text, domains: [] },
          { id: 'm', name: cameras.text, domains: [] },
        ],
      },
    ],
  ] as const)('finds %s', (code, checked) => {
    expect(codes(checked)).toContain(code)
  })

  it('names a late instrument as not in force', () => {
    const late = province([], { adds: [{ ...cameras, basis: law('nd-152-2025') }] })
    expect(codes(late)).toContain('instrument_not_in_force')
  })
})
