import type { IndicatorCatalogue } from '@anlang/core'

/** Who signed a commitment: "3 an toàn, 4 tự quản" where nothing else is said. Who did not is never kept. */
export const commitments = {
  'commitments.households': {
    kind: 'share',
    label: {
      vi: 'Hộ gia đình ký cam kết tự giác thực hiện 3 an toàn, 4 tự quản',
      en: 'Households that signed the commitment to 3 safeties, 4 self-managements',
    },
    of: { vi: 'hộ gia đình', en: 'households' },
  },
  'commitments.agencies': {
    kind: 'count',
    label: { vi: 'Cơ quan ký cam kết', en: 'Agencies that signed it' },
    of: { vi: 'cơ quan', en: 'agencies' },
  },
  'commitments.enterprises': {
    kind: 'count',
    label: { vi: 'Doanh nghiệp ký cam kết', en: 'Enterprises that signed it' },
    of: { vi: 'doanh nghiệp', en: 'enterprises' },
  },
  'commitments.schools': {
    kind: 'count',
    label: { vi: 'Nhà trường ký cam kết', en: 'Schools that signed it' },
    of: { vi: 'nhà trường', en: 'schools' },
  },
  'commitments.conditionalBusinesses': {
    kind: 'count',
    label: { vi: 'Cơ sở kinh doanh có điều kiện ký cam kết', en: 'Conditional businesses that signed it' },
    of: { vi: 'cơ sở kinh doanh có điều kiện', en: 'conditional businesses' },
  },
  'goodDeeds.householdGroups': {
    kind: 'share',
    label: {
      vi: 'Tổ An ninh xã hội ký cam kết làm nhiều việc tốt về ANTT',
      en: 'Social-security groups that signed the commitment to good deeds for security and order',
    },
    of: { vi: 'Tổ An ninh xã hội', en: 'social-security groups' },
  },
  'goodDeeds.organisationsAndHouseholds': {
    kind: 'share',
    label: {
      vi: 'Cơ quan, đơn vị, doanh nghiệp và hộ gia đình ký cam kết làm nhiều việc tốt về ANTT',
      en: 'Agencies, units, enterprises and households that signed the commitment to good deeds, counted together',
    },
    of: {
      vi: 'cơ quan, đơn vị, doanh nghiệp và hộ gia đình',
      en: 'agencies, units, enterprises and households',
    },
    mixed: true,
  },
} as const satisfies IndicatorCatalogue
