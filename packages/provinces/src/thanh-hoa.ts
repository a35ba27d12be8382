import type { FigureSheet, Instruments, Text } from '@anlang/core'
import { defineProvince } from '@anlang/workflows'
import type { IndicatorId } from './indicators/indicators.js'
import { reported } from './indicators/reported.js'

const source: Text = {
  vi: 'Bài "Đảm bảo ANTT góp phần xây dựng nông thôn mới" (vhds.baothanhhoa.vn; không in ngày, suy ra là năm 2016)',
  en: 'Article on security, order and new-rural building (vhds.baothanhhoa.vn; no day printed, 2016 by inference)',
}

const programmeReview: Text = {
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

const sheets: readonly FigureSheet<IndicatorId>[] = [
  {
    unit: 'p38',
    // "now" is after the review of 2011–2015, and criterion 19 still has the name that it lost in October 2016
    period: { from: '2016-01-01', to: '2016-12-31' },
    source: { title: source },
    entries: {
      'committees.count': { kind: 'count', count: 635 },
      'committees.members': { kind: 'count', count: 12585 },
      'securityTeams.count': { kind: 'count', count: 6031 },
      'securityTeams.members': { kind: 'count', count: 18093 },
      'householdGroups.count': { kind: 'count', count: 35589 },
      'householdGroups.members': { kind: 'count', count: 71178 },
      'householdGroups.householdsCovered': { kind: 'percent', percent: 98.8 },
      'goodDeeds.householdGroups': { kind: 'percent', percent: 100 },
      'goodDeeds.organisationsAndHouseholds': { kind: 'percent', percent: 95 },
      'ntm.communes.takingPart': { kind: 'share', part: 571, whole: 630 },
      'ntm.criteria.allMet': { kind: 'share', part: 180, whole: 571 },
      'ntm.criterion19.met': { kind: 'share', part: 545, whole: 571 },
      'police.visitsPerYear': { kind: 'imprecise', words: { vi: 'hàng nghìn lượt', en: 'thousands of visits' } },
    },
  },
  {
    unit: 'p38',
    period: { from: '2011-01-01', to: '2015-12-31' },
    source: { title: programmeReview },
    entries: {
      'ntm.criterion19.metByUnits': { kind: 'percent', percent: 95 },
      'ntm.communes.recognised': { kind: 'percent', percent: 20, comparator: 'moreThan' },
      // named: huyện Yên Định
      'ntm.districts.recognised': { kind: 'count', count: 1 },
    },
  },
]

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
  ...reported(sheets),
})
