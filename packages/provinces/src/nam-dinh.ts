import type { IndicatorCatalogue, Instruments, Text } from '@anlang/core'
import { defineProvince } from '@anlang/workflows'
import { readIn } from './read-in.js'

const source: Text = {
  vi: 'Tin hội nghị tổng kết 10 năm (2013–2023) Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 1-8-2013 tại Nam Định',
  en: 'Report of the review of ten years (2013–2023) of Coordination Programme 09/CTr-BCA-MTTW of 1 August 2013 in Nam Định',
}

const byUnionAndPolice: Text = {
  vi: `${source.vi}: do Liên đoàn Lao động tỉnh và Công an tỉnh phối hợp xây dựng`,
  en: `${source.en}: built by the provincial Federation of Labour with the provincial police`,
}

const head = {
  unit: 'p36',
  period: { from: '2013-08-01', to: '2023-12-31' },
  source: { title: source, document: '09/CTr-BCA-MTTW', day: '2013-08-01' },
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

/** What is to be reached by 2030; no report has spoken of it yet. */
const aims = {
  'target2030.wardPolice': {
    kind: 'share',
    label: {
      vi: 'Phấn đấu đến năm 2030: công an phường đạt điển hình, kiểu mẫu về ANTT và văn minh đô thị',
      en: 'Aim for 2030: ward police exemplary in security, order and urban civility',
    },
    of: { vi: 'công an phường', en: 'ward police' },
  },
  'target2030.subjects': {
    kind: 'share',
    label: {
      vi: 'Phấn đấu đến năm 2030: đạt tiêu chí điển hình về phong trào Toàn dân bảo vệ an ninh Tổ quốc',
      en: 'Aim for 2030: meet the criteria of an exemplar of the movement',
    },
    of: {
      vi: 'xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục',
      en: 'communes, wards, townships, agencies, enterprises and schools',
    },
    mixed: true,
  },
} as const satisfies IndicatorCatalogue

const all = { kind: 'percent', percent: 100 } as const

const report = readIn(head, [
  {
    id: 'keyAreas.converted',
    kind: 'share',
    label: {
      vi: 'Chuyển hóa thành công địa bàn trọng điểm, phức tạp về ANTT',
      en: 'Key areas of complex security and order converted',
    },
    of: { vi: 'địa bàn', en: 'areas' },
    said: { kind: 'share', part: 48, whole: 48 },
  },
  {
    id: 'awards.honoured',
    kind: 'count',
    label: {
      vi: 'Tập thể, cá nhân được biểu dương khen thưởng',
      en: 'Collectives and individuals honoured, all forms together',
    },
    of: { vi: 'tập thể, cá nhân', en: 'collectives and individuals' },
    said: { kind: 'count', count: 54 },
  },
  {
    id: 'awards.province.collectives',
    kind: 'count',
    label: {
      vi: 'Trong đó Bằng khen của UBND tỉnh, tập thể',
      en: 'Of which commendation by the province, collectives',
    },
    of: { vi: 'tập thể', en: 'collectives' },
    said: { kind: 'count', count: 7 },
  },
  {
    id: 'awards.province.individuals',
    kind: 'count',
    label: {
      vi: 'Trong đó Bằng khen của UBND tỉnh, cá nhân',
      en: 'Of which commendation by the province, individuals',
    },
    of: { vi: 'cá nhân', en: 'individuals' },
    said: { kind: 'count', count: 8 },
  },
  {
    id: 'crimes.trend',
    kind: 'trend',
    label: { vi: 'Tội phạm và vi phạm pháp luật', en: 'Crimes and violations' },
    of: { vi: 'vụ', en: 'cases' },
    sensitive: true,
    said: { kind: 'trend', direction: 'down' },
  },
])

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
  indicators: { ...report.indicators, ...aims },
  sheets: report.sheets,
  targets: [
    { unit: 'p36', indicator: 'target2030.wardPolice', year: 2030, goal: all, source: head.source },
    { unit: 'p36', indicator: 'target2030.subjects', year: 2030, goal: all, source: head.source },
  ],
})
