import type { IndicatorCatalogue } from '@anlang/core'

/** Launches, pilots and exemplars of the movement. */
export const movement = {
  'launch.communesPresent': {
    kind: 'count',
    label: {
      vi: 'Xã, thị trấn có Chủ tịch dự hội nghị ra mắt mô hình',
      en: 'Communes and townships whose Chairmen attended the launch of the model',
    },
    of: { vi: 'xã, thị trấn', en: 'communes and townships' },
  },
  'pilots.perCommune': {
    kind: 'count',
    label: {
      vi: 'Nhiệm vụ: mô hình điểm 5 tự quản mà mỗi xã, thị trấn cần xây dựng, sau đó nhân rộng',
      en: 'Task: pilot sites of 5 self-managements that each commune and township is to build, then replicate',
    },
    of: { vi: 'mô hình điểm', en: 'pilot sites' },
  },
  'exemplars.wardPolice': {
    kind: 'share',
    label: {
      vi: 'Công an phường đạt điển hình, kiểu mẫu về ANTT và văn minh đô thị',
      en: 'Ward police exemplary in security, order and urban civility',
    },
    of: { vi: 'công an phường', en: 'ward police' },
  },
  'exemplars.subjects': {
    kind: 'share',
    label: {
      vi: 'Đạt tiêu chí điển hình về phong trào Toàn dân bảo vệ an ninh Tổ quốc',
      en: 'Meet the criteria of an exemplar of the movement',
    },
    of: {
      vi: 'xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục',
      en: 'communes, wards, townships, agencies, enterprises and schools',
    },
    mixed: true,
  },
} as const satisfies IndicatorCatalogue
