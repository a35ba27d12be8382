import { heldPositions, type Province, type Roster, type RosterEntry, type StepInsert } from '@anlang/workflows'

const basis = { instrument: 'qd-12-2025', at: '2' } as const

const front = (before: string, workingDays = 1): StepInsert => ({
  before,
  command: 'giveFrontOpinion',
  fact: 'FrontOpinionGiven',
  title: { vi: 'Mặt trận Tổ quốc cho ý kiến', en: 'Opinion of the Fatherland Front' },
  by: [{ position: 'front', at: 'commune' }],
  deadline: { workingDays, whenPassed: 'remind', basis },
  basis,
})

const police = (before: string): StepInsert => ({
  ...front(before),
  command: 'givePoliceOpinion',
  fact: 'PoliceOpinionGiven',
  title: { vi: 'Công an cho ý kiến', en: 'Opinion of the police' },
  by: [{ position: 'police', at: 'commune' }],
})

/** Twelve procedures and an act of each, before which two bodies are asked. */
const anchors = {
  survey: 'selectSite',
  plan: 'issuePlan',
  establish: 'launchPilot',
  covenant: 'recogniseCovenant',
  operate: 'sumUp',
  replicate: 'launchSite',
  convert: 'chooseArea',
  'evaluate.neighbourhood': 'appraise',
  'evaluate.commune': 'appraise',
  'evaluate.entity.commune': 'appraise',
  'evaluate.entity.province': 'appraise',
  'object.neighbourhood': 'acceptObjection',
} as const

/** An overlay of twelve procedures, with limits and a criterion of its own. */
export const provinceOfTwelve = (known: (procedure: string) => readonly string[]): Province => ({
  id: 'phu-tho',
  unit: 'p25@2025-07-01',
  name: { vi: 'Phú Thọ', en: 'Phú Thọ' },
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
  ruleSets: {
    'antt.commune': { tightens: { 'xa-4b': [{ from: '2025-08-01', value: 80, basis }] } },
  },
  procedures: Object.fromEntries(
    Object.entries(anchors).map(([id, act]) => {
      const anchor = known(id).includes(act) ? act : (known(id)[0] ?? act)
      return [id, { inserts: [front(anchor), police(anchor)] }]
    }),
  ),
})

/** Every office of a commune and all above it, two people in each. */
export const fullRoster = (subjects: readonly string[], units: readonly string[], on: string): Roster => ({
  on,
  subjects,
  entities: [{ kind: 'school', id: 'trường-1' }],
  offices: heldPositions.flatMap((position) =>
    [...units, 'trường-1', 'bo-cong-an'].flatMap((unit): readonly RosterEntry[] =>
      ['a', 'b'].map((who) => ({ position, unit, person: `${who}/${position}@${unit}` })),
    ),
  ),
})
