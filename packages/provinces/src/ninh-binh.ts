import type { FigureSheet, Instruments } from '@anlang/core'
import { type CommitmentFormula, defineProvince, national } from '@anlang/workflows'
import type { IndicatorId } from './indicators/indicators.js'
import { reported } from './indicators/reported.js'
import { ninhBinhModels } from './ninh-binh-models.js'
import { ninhBinhNoted, ninhBinhReport } from './ninh-binh-report.js'

const instruments: Instruments = {
  'ninh-binh.tt-23-tu': {
    number: '23-TT/TU',
    kind: { vi: 'Thông tri', en: 'Party circular' },
    title: {
      vi: 'Xây dựng phong trào "Tổ dân phố, thôn, xóm an toàn", nhân điển hình tiên tiến (Ban Thường vụ Tỉnh ủy)',
      en: 'The movement "Safe quarter, village and hamlet" and its exemplars (Standing Board of the Party committee)',
    },
    // the day stands in the press only; the paper is the Party's, cited and never produced
    from: '2015-05-04',
    standing: 'partial',
  },
  'ninh-binh.kh-36-ubnd': {
    number: '36/KH-UBND',
    kind: { vi: 'Kế hoạch', en: 'Plan' },
    title: {
      vi: 'Xây dựng phong trào "Tổ dân phố, thôn, xóm an toàn"',
      en: 'The movement "Safe quarter, village and hamlet"',
    },
    // its own day is not known: it stood on the day of the review, which came a year after the circular of May 2015
    from: '2016-10-24',
    standing: 'inferred',
  },
}

/** What households and establishments sign. No part has items: the source does not give them. */
const pledge: CommitmentFormula = {
  id: '3-an-toan-4-tu-quan',
  name: { vi: '3 an toàn, 4 tự quản', en: '3 safeties, 4 self-managements' },
  parts: [
    { name: { vi: 'an toàn', en: 'safeties' }, count: 3 },
    { name: { vi: 'tự quản', en: 'self-managements' }, count: 4 },
  ],
  source: ninhBinhNoted(
    'các hộ và cơ sở ký cam kết tự giác thực hiện; nguồn không nêu 3 an toàn và 4 tự quản là gì',
    'households and establishments sign it; the source does not say what the three and the four are',
  ),
}

/** A year's review; the year is inferred. */
const review: FigureSheet<IndicatorId> = {
  unit: 'p37',
  period: { from: '2015-10-25', to: '2016-10-24' },
  source: { title: ninhBinhReport },
  entries: {
    'ntm.communes.recognised': { kind: 'share', part: 43, whole: 118 },
    'ntm.criterion19.met': { kind: 'share', part: 87, whole: 118 },
    'roleHolders.gradedGood': { kind: 'count', count: 2200 },
    'commitments.households': { kind: 'percent', percent: 90 },
    'commitments.agencies': { kind: 'count', count: 234 },
    'commitments.enterprises': { kind: 'count', count: 875 },
    'commitments.schools': { kind: 'count', count: 425 },
    'commitments.conditionalBusinesses': { kind: 'count', count: 1721 },
    'awards.ministry.collectives': { kind: 'count', count: 5 },
    'awards.ministry.individuals': { kind: 'count', count: 5 },
  },
}

/** Ninh Bình as it was until 30 June 2025. Its former district of Kim Sơn has an overlay of its own. */
export const ninhBinh = defineProvince(national, {
  id: 'ninh-binh',
  unit: 'p37',
  name: { vi: 'Ninh Bình', en: 'Ninh Bình' },
  to: '2025-06-30',
  instruments,
  models: ninhBinhModels,
  commitments: [pledge],
  ...reported([review]),
})
