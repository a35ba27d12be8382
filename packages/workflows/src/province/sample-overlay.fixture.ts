import type { StepInsert } from './procedure-overlay.js'
import type { Province } from './province.js'

/** Where the sample's own decisions stand. */
export const ownBasis = { instrument: 'qd-12-2025', at: '2' } as const

/** An overlay of the new Ninh Bình with an instrument of its own, and nothing else. */
export const sampleOverlay = {
  id: 'ninh-binh-2025',
  unit: 'p37@2025-07-01',
  name: { vi: 'Ninh Bình', en: 'Ninh Bình' },
  from: '2025-08-01',
  instruments: {
    'qd-12-2025': {
      number: '12/2025/QĐ-UBND',
      kind: { vi: 'Quyết định', en: 'Decision' },
      title: { vi: 'Quy chế xét công nhận', en: 'Rules of recognition' },
      from: '2025-08-01',
      standing: 'verified',
    },
  },
} as const satisfies Province

type Anchor = { readonly before: string } | { readonly after: string } | { readonly beside: string }

/** The Fatherland Front of the commune is asked, within three working days. */
export const askTheFront = (
  anchor: Anchor,
  more: Partial<Omit<StepInsert, 'before' | 'after' | 'beside'>> = {},
): StepInsert => ({
  command: 'giveFrontOpinion',
  fact: 'FrontOpinionGiven',
  title: { vi: 'Mặt trận Tổ quốc cho ý kiến', en: 'Opinion of the Fatherland Front' },
  by: [{ position: 'front', at: 'commune' }],
  deadline: { workingDays: 3, whenPassed: 'remind', basis: ownBasis },
  basis: ownBasis,
  ...more,
  ...anchor,
})

/** The sample with steps put into one procedure. */
export const withInserts = (procedure: string, ...inserts: readonly StepInsert[]): Province => ({
  ...sampleOverlay,
  procedures: { [procedure]: { inserts } },
})
