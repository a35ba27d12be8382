import type { Actor, Engine, OpenCommand } from '@anlang/workflows'
import { soundNeighbourhood } from '@anlang/workflows/testing'
import { at, commune, type Deed, type OfficeDay, papers, village } from './office.js'

/** The offices that evaluate a neighbourhood. */
export const head = at('neighbourhoodHead', village)
export const standing = at('steeringStanding', commune)
export const chairman = at('chairman', commune)

const proposal = (on: string): NonNullable<Deed['data']> => ({
  documents: papers(on, 'submission', 'result_report', 'meeting_minutes'),
})

/** How a neighbourhood registers, assesses itself, is appraised and recognised. */
export const evaluationOf = (
  who: Actor = head,
): Readonly<Record<'register' | 'selfAssess' | 'appraise' | 'recognise', Deed>> => ({
  register: {
    on: '2022-03-01',
    by: who,
    act: 'register',
    data: { documents: papers('2022-03-01', 'registration_form', 'party_resolution'), figures: soundNeighbourhood },
  },
  selfAssess: { on: '2022-11-02', by: who, act: 'selfAssess', data: proposal('2022-11-02') },
  appraise: { on: '2022-11-08', by: standing, act: 'appraise' },
  recognise: {
    on: '2022-11-10',
    by: chairman,
    act: 'recognise',
    data: { documents: papers('2022-11-10', 'recognition_decision') },
  },
})

/** Opens the evaluation of a neighbourhood for 2022. */
export const openEvaluation = (
  { open }: Pick<OfficeDay, 'open'>,
  dossier = 'đánh-giá',
  more: Partial<OpenCommand> = {},
): ReturnType<Engine['open']> =>
  open({ dossier, procedure: 'evaluate', subject: village, year: 2022, by: head, ...more }, '2022-03-01')

/** The same, taken as far as these steps. */
export const evaluated = async (
  office: OfficeDay,
  ...steps: readonly ('register' | 'selfAssess' | 'appraise' | 'recognise')[]
): Promise<OfficeDay> => {
  await openEvaluation(office)
  const deeds = evaluationOf()
  await office.run(
    'đánh-giá',
    steps.map((step) => deeds[step]),
  )
  return office
}
