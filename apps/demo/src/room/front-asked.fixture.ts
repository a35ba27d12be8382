import type { Province } from '@anlang/workflows'

const basis = { instrument: 'tt-124-2021', at: '8.1', unverified: true } as const

/** An overlay that puts a step in: the Front is asked before a neighbourhood is recognised. */
export const frontAsked: Province = {
  id: 'vinh-phuc',
  unit: 'p26',
  name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' },
  from: '2022-02-10',
  to: '2025-06-30',
  procedures: {
    'evaluate.neighbourhood': {
      inserts: [
        {
          before: 'recognise',
          command: 'giveFrontOpinion',
          fact: 'FrontOpinionGiven',
          title: { vi: 'Mặt trận Tổ quốc cho ý kiến', en: 'Opinion of the Fatherland Front' },
          by: [{ position: 'front', at: 'commune' }],
          deadline: { workingDays: 3, whenPassed: 'remind', basis },
          basis,
        },
      ],
    },
  },
}
