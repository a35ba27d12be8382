import type { Text } from '@anlang/core'
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

/** Nam Định as it was until 30 June 2025. */
export const namDinh = defineProvince({
  id: 'nam-dinh',
  unit: 'p36',
  name: { vi: 'Nam Định', en: 'Nam Định' },
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
  statistics: readIn(source, [
    {
      id: 'keyAreas.converted',
      label: {
        vi: 'Chuyển hóa thành công địa bàn trọng điểm, phức tạp về ANTT',
        en: 'Key areas of complex security and order converted',
      },
      value: { part: 48, whole: 48, of: { vi: 'địa bàn', en: 'areas' } },
    },
    {
      id: 'awards.honoured',
      label: {
        vi: 'Tập thể, cá nhân được biểu dương khen thưởng',
        en: 'Collectives and individuals honoured, all forms together',
      },
      value: 54,
    },
    {
      id: 'awards.province.collectives',
      label: {
        vi: 'Trong đó Bằng khen của UBND tỉnh, tập thể',
        en: 'Of which commendation by the province, collectives',
      },
      value: 7,
    },
    {
      id: 'awards.province.individuals',
      label: {
        vi: 'Trong đó Bằng khen của UBND tỉnh, cá nhân',
        en: 'Of which commendation by the province, individuals',
      },
      value: 8,
    },
    {
      id: 'target2030.wardPolice',
      label: {
        vi: 'Phấn đấu đến năm 2030: công an phường đạt điển hình, kiểu mẫu về ANTT và văn minh đô thị',
        en: 'Aim for 2030: ward police exemplary in security, order and urban civility',
      },
      value: { percent: 100, of: { vi: 'công an phường', en: 'ward police' } },
    },
    {
      id: 'target2030.subjects',
      label: {
        vi: 'Phấn đấu đến năm 2030: đạt tiêu chí điển hình về phong trào Toàn dân bảo vệ an ninh Tổ quốc',
        en: 'Aim for 2030: meet the criteria of an exemplar of the movement',
      },
      value: {
        percent: 100,
        of: {
          vi: 'xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục',
          en: 'communes, wards, townships, agencies, enterprises and schools',
        },
      },
    },
  ]),
})
