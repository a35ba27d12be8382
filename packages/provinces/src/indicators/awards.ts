import type { Indicator, IndicatorCatalogue } from '@anlang/core'

const collectives = (vi: string, en: string): Indicator => ({
  kind: 'count',
  label: { vi: `${vi}, tập thể`, en: `${en}, collectives` },
  of: { vi: 'tập thể', en: 'collectives' },
})

const individuals = (vi: string, en: string): Indicator => ({
  kind: 'count',
  label: { vi: `${vi}, cá nhân`, en: `${en}, individuals` },
  of: { vi: 'cá nhân', en: 'individuals' },
})

/** How many were commended, by form and by who commends: never whom. */
export const awards = {
  'awards.honoured': {
    kind: 'count',
    label: {
      vi: 'Tập thể, cá nhân được biểu dương khen thưởng',
      en: 'Collectives and individuals honoured, all forms together',
    },
    of: { vi: 'tập thể, cá nhân', en: 'collectives and individuals' },
  },
  'awards.ministry.collectives': collectives(
    'Bằng khen của Bộ Công an',
    'Commendation by the Ministry of Public Security',
  ),
  'awards.ministry.individuals': individuals(
    'Bằng khen của Bộ Công an',
    'Commendation by the Ministry of Public Security',
  ),
  'awards.unitOfVictory.collectives': collectives(
    'Danh hiệu Đơn vị quyết thắng của UBND tỉnh',
    'Title "Unit determined to win" by the province',
  ),
  'awards.province.collectives': collectives('Bằng khen của UBND tỉnh', 'Commendation by the province'),
  'awards.province.individuals': individuals('Bằng khen của UBND tỉnh', 'Commendation by the province'),
  'awards.provincialPolice.collectives': collectives('Giấy khen của Công an tỉnh', 'Merit by the provincial police'),
  'awards.provincialPolice.individuals': individuals('Giấy khen của Công an tỉnh', 'Merit by the provincial police'),
  'awards.district.collectives': collectives('Giấy khen của UBND huyện', 'Merit by the district'),
  'awards.district.individuals': individuals('Giấy khen của UBND huyện', 'Merit by the district'),
} as const satisfies IndicatorCatalogue
