import type { IndicatorCatalogue } from '@anlang/core'

/** Security and order of an area: areas and cases, never persons. */
export const safety = {
  'keyAreas.named': {
    kind: 'attested',
    label: {
      vi: 'Đã rà soát, xác định địa bàn trọng điểm, phức tạp về ANTT cần chuyển hóa',
      en: 'Key areas to be converted were reviewed and named',
    },
    of: { vi: 'địa bàn', en: 'areas' },
  },
  'keyAreas.converted': {
    kind: 'share',
    label: {
      vi: 'Chuyển hóa thành công địa bàn trọng điểm, phức tạp về ANTT',
      en: 'Key areas of complex security and order converted',
    },
    of: { vi: 'địa bàn', en: 'areas' },
  },
  'crimes.trend': {
    kind: 'trend',
    label: { vi: 'Số vụ phạm pháp hình sự', en: 'Crimes' },
    of: { vi: 'vụ', en: 'cases' },
    sensitive: true,
  },
  'offenders.trend': {
    kind: 'trend',
    label: { vi: 'Số người phạm pháp hình sự (chỉ xu hướng)', en: 'Number of offenders (the trend only)' },
    of: { vi: 'người', en: 'persons' },
    sensitive: true,
  },
  'violations.trend': {
    kind: 'trend',
    label: { vi: 'Tình hình tội phạm và vi phạm pháp luật', en: 'Crimes and violations of the law' },
    of: { vi: 'vụ', en: 'cases' },
    sensitive: true,
  },
  'organisedCrime.signs': {
    kind: 'attested',
    label: {
      vi: 'Có dấu hiệu hoạt động của tội phạm có tổ chức, kiểu xã hội đen',
      en: 'There were signs of organised crime',
    },
    of: { vi: 'địa bàn', en: 'areas' },
    sensitive: true,
  },
  'cases.cleared': {
    kind: 'share',
    label: { vi: 'Tỷ lệ điều tra phá án', en: 'Clearance rate' },
    of: { vi: 'số vụ án', en: 'cases' },
    sensitive: true,
  },
  'neighbourhoods.safe': {
    kind: 'share',
    label: { vi: 'Khu dân cư đạt tiêu chuẩn "An toàn về ANTT"', en: 'Neighbourhoods safe in security and order' },
    of: { vi: 'khu dân cư', en: 'neighbourhoods' },
  },
  'communes.safe': {
    kind: 'share',
    label: { vi: 'Xã đạt tiêu chuẩn "An toàn về ANTT"', en: 'Communes safe in security and order' },
    of: { vi: 'xã', en: 'communes' },
  },
} as const satisfies IndicatorCatalogue
