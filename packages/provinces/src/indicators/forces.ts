import type { IndicatorCatalogue } from '@anlang/core'

/** Committees, teams and groups at the grassroots, and who comes down to them. */
export const forces = {
  'roleHolders.gradedGood': {
    kind: 'count',
    label: {
      vi: 'Bí thư chi bộ, trưởng thôn, xóm, phố xếp loại khá, giỏi',
      en: 'Party-cell secretaries and heads of villages, hamlets and quarters graded fair or good',
    },
    of: { vi: 'người', en: 'persons' },
  },
  'committees.count': {
    kind: 'count',
    label: {
      vi: 'Ban chỉ đạo ANTT xã, phường, thị trấn',
      en: 'Security committees of communes, wards and townships',
    },
    of: { vi: 'ban chỉ đạo', en: 'committees' },
  },
  'committees.members': {
    kind: 'count',
    label: { vi: 'Thành viên Ban chỉ đạo ANTT', en: 'Members of the security committees' },
    of: { vi: 'thành viên', en: 'members' },
  },
  'securityTeams.count': {
    kind: 'count',
    label: { vi: 'Tổ bảo vệ ANTT (Đề án 375)', en: 'Security teams (Scheme 375)' },
    of: { vi: 'tổ', en: 'teams' },
  },
  'securityTeams.members': {
    kind: 'count',
    label: { vi: 'Thành viên Tổ bảo vệ ANTT', en: 'Members of the security teams' },
    of: { vi: 'thành viên', en: 'members' },
  },
  'householdGroups.count': {
    kind: 'count',
    label: { vi: 'Tổ An ninh xã hội', en: 'Social-security groups of households' },
    of: { vi: 'tổ', en: 'groups' },
  },
  'householdGroups.members': {
    kind: 'count',
    label: { vi: 'Thành viên Tổ An ninh xã hội', en: 'Members of the social-security groups' },
    of: { vi: 'thành viên', en: 'members' },
  },
  'householdGroups.householdsCovered': {
    kind: 'share',
    label: { vi: 'Hộ thuộc các Tổ An ninh xã hội', en: 'Households covered by the social-security groups' },
    of: { vi: 'tổng số hộ', en: 'households' },
  },
  'police.visitsPerYear': {
    kind: 'count',
    label: {
      vi: 'Lượt cán bộ, chiến sĩ tăng cường xuống cơ sở hằng năm',
      en: 'Visits of police officers to the grassroots each year',
    },
    of: { vi: 'lượt', en: 'visits' },
  },
} as const satisfies IndicatorCatalogue
