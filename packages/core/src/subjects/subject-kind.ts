import type { Text } from '../text/text.js'

/** Who is assessed or commended, and how each is called. A kind of body or of recipient, never a person. */
export const subjectKinds = {
  neighbourhood: { vi: 'khu dân cư', en: 'neighbourhood' },
  commune: { vi: 'xã, phường, đặc khu', en: 'commune, ward or special zone' },
  agency: { vi: 'cơ quan', en: 'agency' },
  enterprise: { vi: 'doanh nghiệp', en: 'enterprise' },
  school: { vi: 'cơ sở giáo dục', en: 'educational establishment' },
  family: { vi: 'hộ gia đình', en: 'family' },
  individual: { vi: 'cá nhân', en: 'individual' },
  collective: { vi: 'tập thể', en: 'collective' },
} as const satisfies Readonly<Record<string, Text>>

/** Who is assessed or commended. */
export type SubjectKind = keyof typeof subjectKinds
