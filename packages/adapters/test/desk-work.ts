import { soundNeighbourhood } from '@anlang/workflows/testing'
import type { Accepted, Act, Answer, Client } from '../src/client/index.js'
import type { DeskServed } from './desk-served.js'
import { papers, village } from './office.js'

/** The dossier that the tests of hosts and clients work on. */
export const id = 'đánh-giá-2022'

const opening = { dossier: id, procedure: 'evaluate', subject: village, year: 2022 }

/** What each office brings, in the order of the procedure. */
export const acts = {
  register: {
    act: 'register',
    data: { documents: papers('2022-03-01', 'registration_form', 'party_resolution'), figures: soundNeighbourhood },
  },
  selfAssess: {
    act: 'selfAssess',
    data: { documents: papers('2022-11-02', 'submission', 'result_report', 'meeting_minutes') },
  },
  appraise: { act: 'appraise' },
  returnDossier: {
    act: 'returnDossier',
    data: { items: ['kdc-1c'], reason: 'figures_disagree' },
  },
  recognise: { act: 'recognise', data: { documents: papers('2022-11-10', 'recognition_decision') } },
} as const satisfies Readonly<Record<string, Act>>

const days: Readonly<Record<keyof typeof acts, readonly [string, string]>> = {
  register: ['2022-03-01', 'trưởng-thôn'],
  selfAssess: ['2022-11-02', 'trưởng-thôn'],
  appraise: ['2022-11-08', 'thường-trực'],
  returnDossier: ['2022-11-05', 'thường-trực'],
  recognise: ['2022-11-10', 'chủ-tịch'],
}

/** What was asked for; throws where it was refused. */
export const given = <Value>(answer: Answer<Value>): Value => {
  if (answer.ok) return answer.value
  throw new Error(JSON.stringify(answer.problem))
}

/** The code of a problem, or that there is none. */
export const codeOf = (answer: Answer<unknown>): string => (answer.ok ? 'accepted' : answer.problem.code)

/** Opens the dossier. */
export const open = (client: Client): Promise<Answer<Accepted>> => client.open(opening, { key: 'open' })

/** Opens the dossier and takes it as far as these steps, each on its day and by its office. */
export const work = async (desk: DeskServed, ...steps: readonly (keyof typeof acts)[]): Promise<void> => {
  given(await open(desk.clientOf('trưởng-thôn')))
  for (const step of steps) {
    const [day, person] = days[step]
    desk.clock.moveTo(`${day}T08:00:00+07:00`)
    given(await desk.clientOf(person).act(id, acts[step], { key: `work-${step}` }))
  }
}
