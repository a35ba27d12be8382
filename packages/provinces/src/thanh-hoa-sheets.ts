import type { FigureSheet, Text } from '@anlang/core'
import type { IndicatorId } from './indicators/indicators.js'

/** Where what is said of Thanh Hóa was read. */
export const thanhHoaArticle: Text = {
  vi: 'Bài "Đảm bảo ANTT góp phần xây dựng nông thôn mới" (vhds.baothanhhoa.vn; không in ngày, suy ra là năm 2016)',
  en: 'Article on security, order and new-rural building (vhds.baothanhhoa.vn; no day printed, 2016 by inference)',
}

const programmeReview: Text = {
  vi: `${thanhHoaArticle.vi}: tổng kết giai đoạn 2011–2015`,
  en: `${thanhHoaArticle.en}: review of 2011–2015`,
}

/** Its committees, teams and groups, their pledge, and criterion 19 of new-rural building. */
export const thanhHoaSheets: readonly FigureSheet<IndicatorId>[] = [
  {
    unit: 'p38',
    // "now" is after the review of 2011–2015, and criterion 19 still has the name that it lost in October 2016
    period: { from: '2016-01-01', to: '2016-12-31' },
    source: { title: thanhHoaArticle },
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
