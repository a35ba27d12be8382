import {
  type ActCommand,
  type ActData,
  type Actor,
  covenant2023,
  type DocumentKind,
  evaluateNeighbourhood,
  type OpenCommand,
  type Procedure,
  type StateValue,
  survey,
} from '@anlang/workflows'
import { soundNeighbourhood } from '@anlang/workflows/testing'
import { model, neighbourhood } from './office.ts'

/** A chart, the place where its dossiers stand, and the act that is taken there. */
export interface MeasuredAct {
  readonly procedure: Procedure
  readonly from: StateValue
  readonly fact: string
  readonly on: string
  /** The commands that lead the dossier of a number there. */
  readonly before: (place: number) => readonly (OpenCommand | ActCommand)[]
  readonly act: (place: number) => ActCommand
}

const holder = (position: Actor['position'], unit: string): Actor => ({ position, unit, person: `${position}@${unit}` })

const papers = (on: string, ...kinds: readonly DocumentKind[]) => kinds.map((kind) => ({ kind, number: '01/VB', on }))

const opening = (name: string, place: number, by: Actor, year: number): OpenCommand => ({
  id: `mở/${place}`,
  dossier: `hồ-sơ-${place}`,
  procedure: name,
  subject: neighbourhood(place),
  year,
  by,
})

const act = (name: string, place: number, by: Actor, data: ActData): ActCommand => ({
  id: `${name}/${place}`,
  dossier: `hồ-sơ-${place}`,
  act: name,
  by,
  data,
})

const police = holder('police', 'c08779')
const headOf = (place: number): Actor => holder('neighbourhoodHead', neighbourhood(place))

/** A report with a paper and figures, in a chart without branches. */
const reportSurvey: MeasuredAct = {
  procedure: survey,
  from: 'surveying',
  fact: 'SurveyReported',
  on: '2022-03-01',
  before: (place) => [{ ...opening('survey', place, police, 2022), model }],
  act: (place) =>
    act('reportSurvey', place, police, {
      documents: papers('2022-03-01', 'survey_report'),
      figures: { 'households.total': 168, 'households.inFavour': 161 },
    }),
}

/** An agreement in one of two branches side by side. */
const agreeDraft: MeasuredAct = {
  procedure: covenant2023,
  from: { preparing: { draft: 'awaited', front: 'asked' } },
  fact: 'DraftAgreed',
  on: '2023-10-02',
  before: (place) => [opening('covenant', place, headOf(place), 2023)],
  act: (place) => act('agreeDraft', place, holder('frontBoard', neighbourhood(place)), {}),
}

/** A self-assessment: nineteen criteria are evaluated on the way. */
const selfAssess: MeasuredAct = {
  procedure: evaluateNeighbourhood,
  from: 'registered',
  fact: 'SelfAssessed',
  on: '2022-03-01',
  before: (place) => [
    opening('evaluate', place, headOf(place), 2022),
    act('register', place, headOf(place), {
      documents: papers('2022-03-01', 'registration_form', 'party_resolution'),
      figures: soundNeighbourhood,
    }),
  ],
  act: (place) =>
    act('selfAssess', place, headOf(place), {
      documents: papers('2022-03-01', 'submission', 'result_report', 'meeting_minutes'),
    }),
}

/** The acts that are measured, by name. */
export const measuredActs: Readonly<Record<string, MeasuredAct>> = { reportSurvey, agreeDraft, selfAssess }
