import type { FigureSheet, Instruments, Target, Text } from '@anlang/core'
import { defineProvince } from '@anlang/workflows'
import type { IndicatorId } from './indicators/indicators.js'
import { reported } from './indicators/reported.js'

const source: Text = {
  vi: 'Tin hội nghị tổng kết 10 năm (2013–2023) Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 1-8-2013 tại Nam Định',
  en: 'Report of the review of ten years (2013–2023) of Coordination Programme 09/CTr-BCA-MTTW of 1 August 2013 in Nam Định',
}

const byUnionAndPolice: Text = {
  vi: `${source.vi}: do Liên đoàn Lao động tỉnh và Công an tỉnh phối hợp xây dựng`,
  en: `${source.en}: built by the provincial Federation of Labour with the provincial police`,
}

/** The other half of the same conference. That all who were honoured there were of it is our reading. */
const exemplars: Text = {
  vi: `${source.vi}: biểu dương điển hình tiên tiến trong công nhân, viên chức, lao động 2018–2023`,
  en: `${source.en}: exemplars among workers and employees honoured, 2018–2023`,
}

const instruments: Instruments = {
  'nam-dinh.ctr-09-2013': {
    number: '09/CTr-BCA-MTTW',
    kind: { vi: 'Chương trình phối hợp', en: 'Coordination Programme' },
    title: {
      vi: 'Phối hợp giữa Bộ Công an và Ủy ban Trung ương Mặt trận Tổ quốc',
      en: 'Between the Ministry of Public Security and the Central Committee of the Fatherland Front',
    },
    from: '2013-08-01',
    standing: 'partial',
  },
}

const sheets: readonly FigureSheet<IndicatorId>[] = [
  {
    unit: 'p36',
    period: { from: '2013-08-01', to: '2023-12-31' },
    source: { title: source },
    entries: {
      'keyAreas.converted': { kind: 'share', part: 48, whole: 48 },
      'violations.trend': { kind: 'trend', direction: 'down' },
    },
  },
  {
    unit: 'p36',
    period: { from: '2018-01-01', to: '2023-12-31' },
    source: { title: exemplars },
    entries: {
      'awards.honoured': { kind: 'count', count: 54 },
      'awards.province.collectives': { kind: 'count', count: 7 },
      'awards.province.individuals': { kind: 'count', count: 8 },
    },
  },
]

const by2030 = { unit: 'p36', year: 2030, goal: { kind: 'percent', percent: 100 }, source: { title: source } } as const

const targets: readonly Target<IndicatorId>[] = [
  { ...by2030, indicator: 'exemplars.wardPolice' },
  { ...by2030, indicator: 'exemplars.subjects' },
]

/** Nam Định as it was until 30 June 2025. */
export const namDinh = defineProvince({
  id: 'nam-dinh',
  unit: 'p36',
  name: { vi: 'Nam Định', en: 'Nam Định' },
  instruments,
  models: [
    {
      id: 'khu-cum-cong-nghiep-an-toan',
      name: {
        vi: 'Khu công nghiệp, cụm công nghiệp an toàn về an ninh trật tự',
        en: 'Industrial zones and clusters safe in security and order',
      },
      domains: [],
      source: byUnionAndPolice,
    },
    {
      id: 'to-doi-cong-nhan-an-ninh-an-toan',
      name: { vi: 'Tổ, đội công nhân an ninh, an toàn', en: "Workers' teams for security and safety" },
      domains: [],
      source: byUnionAndPolice,
    },
    {
      id: 'doi-phong-chay-chua-chay-co-so',
      name: { vi: 'Đội phòng cháy, chữa cháy cơ sở', en: 'Grassroots fire team' },
      domains: [],
      source: byUnionAndPolice,
    },
  ],
  ...reported(sheets, targets),
})
