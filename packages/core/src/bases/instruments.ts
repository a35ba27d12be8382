import type { Basis, Instrument } from './basis.js'

const statute = { vi: 'Luật', en: 'Law' }
const decree = { vi: 'Nghị định', en: 'Decree' }
const circular = { vi: 'Thông tư', en: 'Circular' }
const decision = { vi: 'Quyết định', en: 'Decision' }
const resolution = { vi: 'Nghị quyết', en: 'Resolution' }
const guideline = { vi: 'Hướng dẫn', en: 'Guideline' }

/** The national instruments that the definitions of this project cite. */
export const instruments = {
  'tt-23-2012': {
    number: '23/2012/TT-BCA',
    kind: circular,
    title: {
      vi: 'Quy định về khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, nhà trường đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
      en: 'Neighbourhoods, communes, agencies, enterprises and schools safe in security and order',
    },
    from: '2012-04-27',
    to: '2022-02-09',
    standing: 'verified',
  },
  'tt-124-2021': {
    number: '124/2021/TT-BCA',
    kind: circular,
    title: {
      vi: 'Quy định khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
      en: 'Neighbourhoods, communes, agencies, enterprises and educational establishments safe in security and order',
    },
    from: '2022-02-10',
    standing: 'verified',
  },
  'tt-48-2025': {
    number: '48/2025/TT-BCA',
    kind: circular,
    title: {
      vi: 'Sửa đổi Thông tư 09/2024/TT-BCA và Thông tư 124/2021/TT-BCA theo chính quyền địa phương hai cấp',
      en: 'Amends Circulars 09/2024 and 124/2021 for two-level local government',
    },
    from: '2025-07-01',
    standing: 'partial',
  },
  'qd-510-2022': {
    number: '510/QĐ-BCA-V05',
    kind: decision,
    title: {
      vi: 'Quy định tiêu chí đánh giá, phân loại phong trào Toàn dân bảo vệ an ninh Tổ quốc',
      en: 'Criteria for rating and classifying the movement “All people protect national security”',
    },
    from: '2022-01-20',
    standing: 'partial',
  },
  'nd-06-2014': {
    number: '06/2014/NĐ-CP',
    kind: decree,
    title: {
      vi: 'Biện pháp vận động quần chúng bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội',
      en: 'Mass mobilisation for national security, social order and safety',
    },
    from: '2014-03-08',
    standing: 'verified',
  },
  'hd-22-2022': {
    number: '22/HD-BCA-V05',
    kind: guideline,
    title: {
      vi: 'Xây dựng, công nhận, nhân rộng mô hình, điển hình tiên tiến',
      en: 'Building, recognising and replicating models and exemplars',
    },
    from: '2022-11-18',
    standing: 'partial',
  },
  'luat-15-2003': {
    number: '15/2003/QH11',
    kind: statute,
    title: { vi: 'Luật Thi đua, khen thưởng', en: 'Law on Emulation and Commendation' },
    from: '2004-07-01',
    to: '2023-12-31',
    standing: 'verified',
  },
  'luat-06-2022': {
    number: '06/2022/QH15',
    kind: statute,
    title: { vi: 'Luật Thi đua, khen thưởng', en: 'Law on Emulation and Commendation' },
    from: '2024-01-01',
    standing: 'verified',
  },
  'luat-06-2026': {
    number: '06/2026/QH16',
    kind: statute,
    title: {
      vi: 'Luật sửa đổi, bổ sung Luật Thi đua, khen thưởng',
      en: 'Law amending the Law on Emulation and Commendation',
    },
    from: '2026-10-01',
    standing: 'partial',
  },
  'nd-91-2017': {
    number: '91/2017/NĐ-CP',
    kind: decree,
    title: {
      vi: 'Quy định chi tiết Luật Thi đua, khen thưởng',
      en: 'Details of the Law on Emulation and Commendation',
    },
    from: '2017-10-01',
    to: '2023-12-31',
    standing: 'verified',
  },
  'nd-98-2023': {
    number: '98/2023/NĐ-CP',
    kind: decree,
    title: {
      vi: 'Quy định chi tiết Luật Thi đua, khen thưởng',
      en: 'Details of the Law on Emulation and Commendation',
    },
    from: '2024-01-01',
    to: '2025-06-30',
    standing: 'partial',
  },
  'nd-152-2025': {
    number: '152/2025/NĐ-CP',
    kind: decree,
    title: {
      vi: 'Phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng',
      en: 'Devolution of powers in emulation and commendation',
    },
    from: '2025-07-01',
    standing: 'partial',
  },
  'tt-12-2019-bnv': {
    number: '12/2019/TT-BNV',
    kind: circular,
    title: { vi: 'Hướng dẫn Nghị định 91/2017/NĐ-CP', en: 'Guidance on Decree 91/2017' },
    from: '2020-01-01',
    to: '2023-12-31',
    standing: 'verified',
  },
  'tt-12-2019-bca': {
    number: '12/2019/TT-BCA',
    kind: circular,
    title: {
      vi: 'Thi đua, khen thưởng trong Công an nhân dân',
      en: 'Emulation and commendation in the police',
    },
    from: '2019-07-12',
    standing: 'verified',
  },
  'base-salary': {
    number: 'mức lương cơ sở',
    kind: decree,
    title: {
      vi: 'Các nghị định về mức lương cơ sở (ghi theo trí nhớ)',
      en: 'The decrees on the base salary (from memory)',
    },
    from: '2017-07-01',
    standing: 'memory',
  },
  'qd-18-2022': {
    number: '18/2022/QĐ-TTg',
    kind: decision,
    title: {
      vi: 'Điều kiện, trình tự, thủ tục xét, công nhận, công bố và thu hồi quyết định công nhận nông thôn mới',
      en: 'Recognition and revocation of new-rural status',
    },
    from: '2022-08-02',
    standing: 'verified',
  },
  'qd-491-2009': {
    number: '491/QĐ-TTg',
    kind: decision,
    title: {
      vi: 'Bộ tiêu chí quốc gia về nông thôn mới',
      en: 'National criteria for new-rural communes',
    },
    from: '2009-04-16',
    to: '2016-10-16',
    standing: 'partial',
  },
  'qd-1980-2016': {
    number: '1980/QĐ-TTg',
    kind: decision,
    title: {
      vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016–2020',
      en: 'National criteria for new-rural communes 2016–2020',
    },
    from: '2016-10-17',
    to: '2022-03-07',
    standing: 'partial',
  },
  'qd-318-2022': {
    number: '318/QĐ-TTg',
    kind: decision,
    title: {
      vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới và xã nông thôn mới nâng cao giai đoạn 2021–2025',
      en: 'National criteria for new-rural and advanced new-rural communes 2021–2025',
    },
    from: '2022-03-08',
    to: '2026-02-14',
    standing: 'partial',
  },
  'qd-51-2025': {
    number: '51/2025/QĐ-TTg',
    kind: decision,
    title: {
      vi: 'Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026–2030',
      en: 'National new-rural criteria 2026–2030',
    },
    from: '2026-02-15',
    standing: 'partial',
  },
  'nd-122-2018': {
    number: '122/2018/NĐ-CP',
    kind: decree,
    title: {
      vi: 'Xét tặng danh hiệu Gia đình văn hóa, Thôn văn hóa, Làng văn hóa, Ấp văn hóa, Bản văn hóa, Tổ dân phố văn hóa',
      en: 'The titles of cultural family and cultural neighbourhood',
    },
    from: '2018-11-05',
    to: '2024-01-29',
    standing: 'verified',
  },
  'nq-202-2025': {
    number: '202/2025/QH15',
    kind: resolution,
    title: { vi: 'Sắp xếp đơn vị hành chính cấp tỉnh', en: 'Rearrangement of provinces' },
    from: '2025-06-12',
    standing: 'verified',
  },
  'nq-1287-2024': {
    number: '1287/NQ-UBTVQH15',
    kind: resolution,
    title: {
      vi: 'Sắp xếp đơn vị hành chính cấp huyện, cấp xã của tỉnh Vĩnh Phúc',
      en: 'Rearrangement of districts and communes of Vĩnh Phúc',
    },
    from: '2025-01-01',
    standing: 'inferred',
  },
  'nq-175-2024': {
    number: '175/2024/QH15',
    kind: resolution,
    title: { vi: 'Thành lập thành phố Huế trực thuộc trung ương', en: 'Establishment of Huế as a municipality' },
    from: '2025-01-01',
    standing: 'memory',
  },
  'nq-1654-1687-2025': {
    number: '1654–1687/NQ-UBTVQH15',
    kind: resolution,
    title: {
      vi: 'Sắp xếp đơn vị hành chính cấp xã của 34 tỉnh, thành phố năm 2025',
      en: 'Rearrangement of the communes of the 34 provinces in 2025, one resolution a province',
    },
    from: '2025-07-01',
    standing: 'partial',
  },
  'nq-30-2026': {
    number: '30/2026/QH16',
    kind: resolution,
    title: { vi: 'Thành lập thành phố Đồng Nai', en: 'Establishment of Đồng Nai as a municipality' },
    from: '2026-04-30',
    standing: 'verified',
  },
  'luat-10-2022': {
    number: '10/2022/QH15',
    kind: statute,
    title: { vi: 'Luật Thực hiện dân chủ ở cơ sở', en: 'Law on grassroots democracy' },
    from: '2023-07-01',
    standing: 'verified',
  },
  'nd-61-2023': {
    number: '61/2023/NĐ-CP',
    kind: decree,
    title: {
      vi: 'Xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư',
      en: 'Village conventions and covenants of communities',
    },
    from: '2023-08-16',
    standing: 'verified',
  },
  'qd-22-2018': {
    number: '22/2018/QĐ-TTg',
    kind: decision,
    title: { vi: 'Xây dựng, thực hiện hương ước, quy ước', en: 'Village conventions and covenants' },
    from: '2018-07-01',
    to: '2023-08-15',
    standing: 'partial',
  },
  'luat-02-2011': {
    number: '02/2011/QH13',
    kind: statute,
    title: { vi: 'Luật Khiếu nại', en: 'Law on Complaints' },
    from: '2012-07-01',
    standing: 'memory',
  },
  'luat-10-2012': {
    number: '10/2012/QH13',
    kind: { vi: 'Bộ luật', en: 'Code' },
    title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
    from: '2013-05-01',
    to: '2020-12-31',
    standing: 'memory',
  },
  'luat-45-2019': {
    number: '45/2019/QH14',
    kind: { vi: 'Bộ luật', en: 'Code' },
    title: { vi: 'Bộ luật Lao động', en: 'Labour Code' },
    from: '2021-01-01',
    standing: 'partial',
  },
  'nq-28-2026': {
    number: '28/2026/QH16',
    kind: resolution,
    title: { vi: 'Phát triển văn hóa Việt Nam', en: 'Development of Vietnamese culture' },
    from: '2026-07-01',
    standing: 'partial',
  },
  'nd-30-2020': {
    number: '30/2020/NĐ-CP',
    kind: decree,
    title: { vi: 'Công tác văn thư', en: 'Administrative documents' },
    from: '2020-03-05',
    standing: 'verified',
  },
  'qd-1960-2017': {
    number: '1960/QĐ-BCA-C41',
    kind: decision,
    title: {
      vi: 'Chuyển hóa địa bàn trọng điểm, phức tạp về trật tự xã hội',
      en: 'Conversion of key areas of social order',
    },
    from: '2017-06-08',
    standing: 'partial',
  },
} as const satisfies Record<string, Instrument>

/** Keys of the national instruments. */
export type InstrumentId = keyof typeof instruments

/**
 * A basis in a national instrument; a misspelt key does not compile.
 *
 * @example
 * ```ts
 * law('tt-124-2021', '5.4').at // => '5.4'
 * ```
 */
export const law = (instrument: InstrumentId, at?: string): Basis => (at ? { instrument, at } : { instrument })

/**
 * The same, where the reading is ours or the source was not read in full.
 *
 * @example
 * ```ts
 * cite(unverifiedLaw('tt-124-2021', '4.4'), 'en') // => 'Circular 124/2021/TT-BCA, Art. 4(4) (unverified)'
 * ```
 */
export const unverifiedLaw = (instrument: InstrumentId, at?: string): Basis => ({
  ...law(instrument, at),
  unverified: true,
})
