import type { FigureSheet, Instruments, Target } from '@anlang/core'
import { defineProvince, national } from '@anlang/workflows'
import type { IndicatorId } from './indicators/indicators.js'
import { reported } from './indicators/reported.js'
import { builtByUnionAndPolice, exemplarsHonoured, namDinhReport } from './nam-dinh-report.js'

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
    source: { title: namDinhReport },
    entries: {
      'keyAreas.converted': { kind: 'share', part: 48, whole: 48 },
      'violations.trend': { kind: 'trend', direction: 'down' },
    },
  },
  {
    unit: 'p36',
    period: { from: '2018-01-01', to: '2023-12-31' },
    source: { title: exemplarsHonoured },
    entries: {
      'awards.honoured': { kind: 'count', count: 54 },
      'awards.province.collectives': { kind: 'count', count: 7 },
      'awards.province.individuals': { kind: 'count', count: 8 },
    },
  },
]

const by2030 = {
  unit: 'p36',
  year: 2030,
  goal: { kind: 'percent', percent: 100 },
  source: { title: namDinhReport },
} as const

const targets: readonly Target<IndicatorId>[] = [
  { ...by2030, indicator: 'exemplars.wardPolice' },
  { ...by2030, indicator: 'exemplars.subjects' },
]

/** Nam Định as it was until 30 June 2025. */
export const namDinh = defineProvince(national, {
  id: 'nam-dinh',
  unit: 'p36',
  name: { vi: 'Nam Định', en: 'Nam Định' },
  to: '2025-06-30',
  instruments,
  models: [
    {
      id: 'khu-cum-cong-nghiep-an-toan',
      name: {
        vi: 'Khu công nghiệp, cụm công nghiệp an toàn về an ninh trật tự',
        en: 'Industrial zones and clusters safe in security and order',
      },
      domains: [],
      source: builtByUnionAndPolice,
    },
    {
      id: 'to-doi-cong-nhan-an-ninh-an-toan',
      name: { vi: 'Tổ, đội công nhân an ninh, an toàn', en: "Workers' teams for security and safety" },
      domains: [],
      source: builtByUnionAndPolice,
    },
    {
      id: 'doi-phong-chay-chua-chay-co-so',
      name: { vi: 'Đội phòng cháy, chữa cháy cơ sở', en: 'Grassroots fire team' },
      domains: [],
      source: builtByUnionAndPolice,
    },
  ],
  // the committee is named of the province; that those below it are called so too is our reading
  positions: {
    steeringStanding: { vi: 'Thường trực Ban Chỉ đạo 138', en: 'Standing body of Steering Committee 138' },
  },
  procedures: {
    convert: {
      rewords: {
        acts: { confirmConversion: { vi: 'Công nhận chuyển hóa thành công', en: 'Confirm that it was converted' } },
      },
    },
  },
  ...reported(sheets, targets),
})
