import type { Instruments, Text } from '@anlang/core'
import { defineProvince } from '@anlang/workflows'
import { readIn } from './read-in.js'

const source: Text = {
  vi: 'Bài "Đảm bảo ANTT góp phần xây dựng nông thôn mới" (vhds.baothanhhoa.vn; không in ngày)',
  en: 'Article on security, order and new-rural building (vhds.baothanhhoa.vn; no day printed)',
}

const period: Text = {
  vi: `${source.vi}: tổng kết giai đoạn 2011–2015`,
  en: `${source.en}: review of 2011–2015`,
}

const instruments: Instruments = {
  'thanh-hoa.qd-375-2008': {
    number: '375/QĐ-UBND',
    kind: { vi: 'Quyết định', en: 'Decision' },
    title: {
      vi: 'Đề án 375: Ban chỉ đạo ANTT, Tổ bảo vệ ANTT, Tổ An ninh xã hội ở cơ sở',
      en: 'Scheme 375: security committees, security teams and social-security groups at the grassroots',
    },
    from: '2008-02-14',
    standing: 'partial',
  },
  'thanh-hoa.ct-10-2008': {
    number: '10',
    kind: { vi: 'Chỉ thị', en: 'Directive' },
    title: {
      vi: 'Củng cố, tổ chức các mô hình tự quản về ANTT ở cơ sở (UBND tỉnh)',
      en: "Strengthening the self-management models at the grassroots (provincial People's Committee)",
    },
    // of March 2008, by the press; the day is not known: it stood on the last day of that month
    from: '2008-03-31',
    standing: 'partial',
  },
}

/** Thanh Hóa. Its "Tổ bảo vệ ANTT" of 2008 is not the force of the same name of Law 30/2023. */
export const thanhHoa = defineProvince({
  id: 'thanh-hoa',
  unit: 'p38',
  name: { vi: 'Thanh Hóa', en: 'Thanh Hóa' },
  instruments,
  models: [
    {
      id: 'tu-phong-tu-quan-tu-bao-ve-tu-hoa-giai',
      name: {
        vi: 'Tự phòng, tự quản, tự bảo vệ, tự hòa giải',
        en: 'Self-prevention, self-management, self-protection, self-reconciliation',
      },
      domains: [
        { id: 'tu-phong', name: { vi: 'Tự phòng', en: 'Self-prevention' } },
        { id: 'tu-quan', name: { vi: 'Tự quản', en: 'Self-management' } },
        { id: 'tu-bao-ve', name: { vi: 'Tự bảo vệ', en: 'Self-protection' } },
        { id: 'tu-hoa-giai', name: { vi: 'Tự hòa giải', en: 'Self-reconciliation' } },
      ],
      source,
    },
  ],
  statistics: [
    ...readIn(source, [
      {
        id: 'committees.count',
        label: {
          vi: 'Ban chỉ đạo ANTT xã, phường, thị trấn',
          en: 'Security committees of communes, wards and townships',
        },
        value: 635,
      },
      {
        id: 'committees.members',
        label: { vi: 'Thành viên Ban chỉ đạo ANTT', en: 'Members of the security committees' },
        value: 12585,
      },
      {
        id: 'securityTeams.count',
        label: { vi: 'Tổ bảo vệ ANTT (Đề án 375)', en: 'Security teams (Scheme 375)' },
        value: 6031,
      },
      {
        id: 'securityTeams.members',
        label: { vi: 'Thành viên Tổ bảo vệ ANTT', en: 'Members of the security teams' },
        value: 18093,
      },
      {
        id: 'householdGroups.count',
        label: { vi: 'Tổ An ninh xã hội', en: 'Social-security groups of households' },
        value: 35589,
      },
      {
        id: 'householdGroups.members',
        label: { vi: 'Thành viên Tổ An ninh xã hội', en: 'Members of the social-security groups' },
        value: 71178,
      },
      {
        id: 'householdGroups.householdsCovered',
        label: { vi: 'Hộ thuộc các Tổ An ninh xã hội', en: 'Households covered by the social-security groups' },
        value: { percent: 98.8, of: { vi: 'tổng số hộ', en: 'households' } },
      },
      {
        id: 'commitments.householdGroups',
        label: {
          vi: 'Tổ An ninh xã hội ký cam kết làm nhiều việc tốt về ANTT',
          en: 'Social-security groups that signed the commitment to good deeds for security and order',
        },
        value: { percent: 100, of: { vi: 'Tổ An ninh xã hội', en: 'social-security groups' } },
      },
      {
        id: 'commitments.others',
        label: {
          vi: 'Cơ quan, đơn vị, doanh nghiệp và hộ gia đình ký cam kết làm nhiều việc tốt về ANTT',
          en: 'Agencies, units, enterprises and households that signed it, counted together',
        },
        value: {
          percent: 95,
          of: {
            vi: 'cơ quan, đơn vị, doanh nghiệp và hộ gia đình',
            en: 'agencies, units, enterprises and households',
          },
        },
      },
      {
        id: 'ntm.communes.takingPart',
        label: { vi: 'Số xã tham gia xây dựng nông thôn mới', en: 'Communes that take part in new-rural building' },
        value: { part: 571, whole: 630, of: { vi: 'xã, thị trấn', en: 'communes and townships' } },
      },
      {
        id: 'ntm.criteria.allMet',
        label: { vi: 'Số xã hoàn thành cả 19 tiêu chí', en: 'Communes that meet all 19 criteria' },
        value: { part: 180, whole: 571, of: { vi: 'xã', en: 'communes' } },
      },
      {
        id: 'ntm.criterion19.met',
        label: { vi: 'Số xã hoàn thành tiêu chí số 19', en: 'Communes that meet criterion 19' },
        value: { part: 545, whole: 571, of: { vi: 'xã', en: 'communes' } },
      },
    ]),
    ...readIn(period, [
      {
        id: 'ntm2011to2015.criterion19.met',
        label: {
          vi: 'Đơn vị cấp xã đạt tiêu chí số 19 "giữ vững ANTT xã hội nông thôn"',
          en: 'Units of commune level that meet criterion 19',
        },
        value: { percent: 95, of: { vi: 'đơn vị cấp xã', en: 'units of commune level' } },
      },
      {
        id: 'ntm2011to2015.communes.recognised',
        label: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Communes of new-rural standard' },
        value: { percent: 20, comparator: 'moreThan', of: { vi: 'xã', en: 'communes' } },
      },
      {
        id: 'ntm2011to2015.districts.recognised',
        label: { vi: 'Huyện đạt chuẩn nông thôn mới (Yên Định)', en: 'Districts of new-rural standard (Yên Định)' },
        value: 1,
      },
    ]),
  ],
})
