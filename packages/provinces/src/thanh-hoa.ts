import type { Instruments, Text } from '@anlang/core'
import { defineProvince } from '@anlang/workflows'
import { readIn, reportsOf } from './read-in.js'

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

// no day is printed: the figures stand for the end of the programme they speak of
const head = { unit: 'p38', period: { from: '2008-02-14', to: '2015-12-31' }, source: { title: source } }
const review = { unit: 'p38', period: { from: '2011-01-01', to: '2015-12-31' }, source: { title: period } }

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
  ...reportsOf(
    readIn(head, [
      {
        id: 'committees.count',
        kind: 'count',
        label: {
          vi: 'Ban chỉ đạo ANTT xã, phường, thị trấn',
          en: 'Security committees of communes, wards and townships',
        },
        of: { vi: 'ban chỉ đạo', en: 'committees' },
        said: { kind: 'count', count: 635 },
      },
      {
        id: 'committees.members',
        kind: 'count',
        label: { vi: 'Thành viên Ban chỉ đạo ANTT', en: 'Members of the security committees' },
        of: { vi: 'thành viên', en: 'members' },
        said: { kind: 'count', count: 12585 },
      },
      {
        id: 'securityTeams.count',
        kind: 'count',
        label: { vi: 'Tổ bảo vệ ANTT (Đề án 375)', en: 'Security teams (Scheme 375)' },
        of: { vi: 'tổ', en: 'teams' },
        said: { kind: 'count', count: 6031 },
      },
      {
        id: 'securityTeams.members',
        kind: 'count',
        label: { vi: 'Thành viên Tổ bảo vệ ANTT', en: 'Members of the security teams' },
        of: { vi: 'thành viên', en: 'members' },
        said: { kind: 'count', count: 18093 },
      },
      {
        id: 'householdGroups.count',
        kind: 'count',
        label: { vi: 'Tổ An ninh xã hội', en: 'Social-security groups of households' },
        of: { vi: 'tổ', en: 'groups' },
        said: { kind: 'count', count: 35589 },
      },
      {
        id: 'householdGroups.members',
        kind: 'count',
        label: { vi: 'Thành viên Tổ An ninh xã hội', en: 'Members of the social-security groups' },
        of: { vi: 'thành viên', en: 'members' },
        said: { kind: 'count', count: 71178 },
      },
      {
        id: 'householdGroups.householdsCovered',
        kind: 'share',
        label: { vi: 'Hộ thuộc các Tổ An ninh xã hội', en: 'Households covered by the social-security groups' },
        of: { vi: 'tổng số hộ', en: 'households' },
        said: { kind: 'percent', percent: 98.8 },
      },
      {
        id: 'commitments.householdGroups',
        kind: 'share',
        label: {
          vi: 'Tổ An ninh xã hội ký cam kết làm nhiều việc tốt về ANTT',
          en: 'Social-security groups that signed the commitment to good deeds for security and order',
        },
        of: { vi: 'Tổ An ninh xã hội', en: 'social-security groups' },
        said: { kind: 'percent', percent: 100 },
      },
      {
        id: 'commitments.others',
        kind: 'share',
        label: {
          vi: 'Cơ quan, đơn vị, doanh nghiệp và hộ gia đình ký cam kết làm nhiều việc tốt về ANTT',
          en: 'Agencies, units, enterprises and households that signed it, counted together',
        },
        of: {
          vi: 'cơ quan, đơn vị, doanh nghiệp và hộ gia đình',
          en: 'agencies, units, enterprises and households',
        },
        mixed: true,
        said: { kind: 'percent', percent: 95 },
      },
      {
        id: 'ntm.communes.takingPart',
        kind: 'share',
        label: { vi: 'Số xã tham gia xây dựng nông thôn mới', en: 'Communes that take part in new-rural building' },
        of: { vi: 'xã, thị trấn', en: 'communes and townships' },
        said: { kind: 'share', part: 571, whole: 630 },
      },
      {
        id: 'ntm.criteria.allMet',
        kind: 'share',
        label: { vi: 'Số xã hoàn thành cả 19 tiêu chí', en: 'Communes that meet all 19 criteria' },
        of: { vi: 'xã', en: 'communes' },
        said: { kind: 'share', part: 180, whole: 571 },
      },
      {
        id: 'ntm.criterion19.met',
        kind: 'share',
        label: { vi: 'Số xã hoàn thành tiêu chí số 19', en: 'Communes that meet criterion 19' },
        of: { vi: 'xã', en: 'communes' },
        said: { kind: 'share', part: 545, whole: 571 },
      },
      {
        id: 'policeVisits',
        kind: 'count',
        label: { vi: 'Lượt cán bộ, chiến sĩ xuống cơ sở', en: 'Visits of police officers to the grassroots' },
        of: { vi: 'lượt', en: 'visits' },
        said: { kind: 'imprecise', words: { vi: 'hàng nghìn lượt', en: 'thousands of visits' } },
      },
    ]),
    readIn(review, [
      {
        id: 'ntm2011to2015.criterion19.met',
        kind: 'share',
        label: {
          vi: 'Đơn vị cấp xã đạt tiêu chí số 19 "giữ vững ANTT xã hội nông thôn"',
          en: 'Units of commune level that meet criterion 19',
        },
        of: { vi: 'đơn vị cấp xã', en: 'units of commune level' },
        said: { kind: 'percent', percent: 95 },
      },
      {
        id: 'ntm2011to2015.communes.recognised',
        kind: 'share',
        label: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Communes of new-rural standard' },
        of: { vi: 'xã', en: 'communes' },
        said: { kind: 'percent', percent: 20, comparator: 'moreThan' },
      },
      {
        id: 'ntm2011to2015.districts.recognised',
        kind: 'count',
        label: { vi: 'Huyện đạt chuẩn nông thôn mới (Yên Định)', en: 'Districts of new-rural standard (Yên Định)' },
        of: { vi: 'huyện', en: 'districts' },
        said: { kind: 'count', count: 1 },
      },
    ]),
  ),
})
