import type { IndicatorCatalogue } from '@anlang/core'

/** New-rural building. A commune can meet criterion 19 without meeting all nineteen. */
export const newRural = {
  'ntm.communes.takingPart': {
    kind: 'share',
    label: { vi: 'Số xã tham gia xây dựng nông thôn mới', en: 'Communes that take part in new-rural building' },
    of: { vi: 'xã, thị trấn', en: 'communes and townships' },
  },
  'ntm.communes.recognised': {
    kind: 'share',
    label: { vi: 'Số xã đạt chuẩn nông thôn mới', en: 'Communes of new-rural standard' },
    of: { vi: 'xã', en: 'communes' },
  },
  'ntm.districts.recognised': {
    kind: 'count',
    label: { vi: 'Huyện đạt chuẩn nông thôn mới', en: 'Districts of new-rural standard' },
    of: { vi: 'huyện', en: 'districts' },
  },
  'ntm.criteria.allMet': {
    kind: 'share',
    label: { vi: 'Số xã hoàn thành cả 19 tiêu chí', en: 'Communes that meet all 19 criteria' },
    of: { vi: 'xã', en: 'communes' },
  },
  'ntm.criterion19.met': {
    kind: 'share',
    label: { vi: 'Số xã đạt tiêu chí số 19 về ANTT', en: 'Communes that meet criterion 19, on security and order' },
    of: { vi: 'xã', en: 'communes' },
  },
  // another whole than the one above: whether townships are counted with it is not said there
  'ntm.criterion19.metByUnits': {
    kind: 'share',
    label: {
      vi: 'Đơn vị cấp xã đạt tiêu chí số 19 về ANTT',
      en: 'Units of commune level that meet criterion 19, on security and order',
    },
    of: { vi: 'đơn vị cấp xã', en: 'units of commune level' },
  },
} as const satisfies IndicatorCatalogue
