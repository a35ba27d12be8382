import type { Text } from '../text/text.js'

/** What a count counts. A share is told of one unit only: households of households. */
export const countUnits = {
  household: { vi: 'hộ', en: 'households' },
  person: { vi: 'người', en: 'persons' },
  member: { vi: 'thành viên', en: 'members' },
  subject: { vi: 'đối tượng', en: 'subjects' },
  subUnit: { vi: 'đơn vị trực thuộc', en: 'sub-units' },
  model: { vi: 'mô hình', en: 'models' },
  case: { vi: 'vụ', en: 'cases' },
  criterion: { vi: 'tiêu chí', en: 'criteria' },
  year: { vi: 'năm', en: 'years' },
  month: { vi: 'tháng', en: 'months' },
  initiative: { vi: 'sáng kiến', en: 'initiatives' },
} as const satisfies Readonly<Record<string, Text>>

/** What a count counts. */
export type CountUnit = keyof typeof countUnits
