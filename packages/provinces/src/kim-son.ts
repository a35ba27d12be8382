import type { FigureSheet, Text } from '@anlang/core'
import { defineProvince, national } from '@anlang/workflows'
import type { IndicatorId } from './indicators/indicators.js'
import { reported } from './indicators/reported.js'

const source: Text = {
  vi: 'Tin hội nghị tổng kết năm 2018 của huyện Kim Sơn, ngày 14/3/2019 (kimson.ninhbinh.gov.vn)',
  en: 'Report of the review of 2018 by the district of Kim Sơn, 14 March 2019 (kimson.ninhbinh.gov.vn)',
}

const report = {
  unit: 'd376',
  period: { from: '2018-01-01', to: '2018-12-31' },
  source: { title: source, day: '2019-03-14' },
} as const

/** The review of 2018: its key areas, what was recognised, and awards of five kinds. */
const sheets: readonly FigureSheet<IndicatorId>[] = [
  {
    ...report,
    entries: {
      'keyAreas.named': { kind: 'attested', value: true },
      'crimes.trend': { kind: 'trend', direction: 'down' },
      'offenders.trend': { kind: 'trend', direction: 'down' },
      'organisedCrime.signs': { kind: 'attested', value: false },
      'cases.cleared': { kind: 'percent', percent: 80, comparator: 'atLeast' },
      'neighbourhoods.safe': { kind: 'percent', percent: 85 },
      'awards.unitOfVictory.collectives': { kind: 'count', count: 1 },
      'awards.province.collectives': { kind: 'count', count: 2 },
      'awards.province.individuals': { kind: 'count', count: 1 },
      'awards.provincialPolice.collectives': { kind: 'count', count: 2 },
      'awards.provincialPolice.individuals': { kind: 'count', count: 2 },
      'awards.district.collectives': { kind: 'count', count: 3 },
      'awards.district.individuals': { kind: 'count', count: 5 },
    },
  },
  {
    ...report,
    scope: { vi: 'xã thuộc địa bàn nông thôn', en: 'rural communes' },
    entries: { 'communes.safe': { kind: 'percent', percent: 64 } },
  },
  {
    ...report,
    // the officials and people of the township were commended: the collective is the unit itself
    unit: 'c14620',
    entries: { 'awards.ministry.collectives': { kind: 'count', count: 1 } },
  },
]

/** Huyện Kim Sơn, laid over the former Ninh Bình; the district ended on 30 June 2025. */
export const kimSon = defineProvince(national, {
  id: 'kim-son',
  unit: 'd376',
  name: { vi: 'Kim Sơn', en: 'Kim Sơn' },
  over: 'ninh-binh',
  to: '2025-06-30',
  models: [
    {
      // Thanh Hóa has the same four in another order
      id: 'tu-quan-tu-phong-tu-bao-ve-tu-hoa-giai',
      name: {
        vi: 'Tự quản, tự phòng, tự bảo vệ, tự hòa giải',
        en: 'Self-management, self-prevention, self-protection, self-reconciliation',
      },
      domains: [
        { id: 'tu-quan', name: { vi: 'Tự quản', en: 'Self-management' } },
        { id: 'tu-phong', name: { vi: 'Tự phòng', en: 'Self-prevention' } },
        { id: 'tu-bao-ve', name: { vi: 'Tự bảo vệ', en: 'Self-protection' } },
        { id: 'tu-hoa-giai', name: { vi: 'Tự hòa giải', en: 'Self-reconciliation' } },
      ],
      source,
    },
  ],
  procedures: {
    // what its key areas are called in its own report
    convert: {
      rewords: {
        title: {
          vi: 'Chuyển hóa địa bàn trọng điểm, phức tạp về ANTT, TTATXH',
          en: 'Conversion of a key area of security, order and social safety',
        },
      },
    },
  },
  ...reported(sheets),
})
