import type { IsoDate, UnitId } from '@anlang/core'
import type { ActData, Actor, DocumentKind, HeldPosition } from '@anlang/workflows'

/** A step towards a covenant in force: who takes it, on which day, and with what. */
export interface Deed {
  readonly act: string
  readonly on: IsoDate
  readonly by: (subject: UnitId) => Actor
  readonly data: ActData
}

const commune = 'c08779'

const at = (position: HeldPosition, unit: UnitId): Actor => ({ position, unit, person: `${position}@${unit}` })
const papers = (on: IsoDate, kind: DocumentKind) => ({ documents: [{ kind, number: '01/VB', on }] })

/** Who opens the covenant of a neighbourhood. */
export const headOf = (subject: UnitId): Actor => at('neighbourhoodHead', subject)
const board = (subject: UnitId) => at('frontBoard', subject)
const committee = () => at('committee', commune)

/** The day on which a covenant is begun. */
export const firstDay: IsoDate = '2023-10-02'

/** A day by which every deadline of the deeds has passed. */
export const lastDay: IsoDate = '2024-06-03'

/** Every step from the draft to its delivery; two of them have deadlines. */
export const covenantDeeds: readonly Deed[] = [
  { act: 'agreeDraft', on: firstDay, by: board, data: {} },
  { act: 'postDraft', on: firstDay, by: headOf, data: papers(firstDay, 'covenant_draft') },
  {
    act: 'recordVote',
    on: '2023-11-01',
    by: headOf,
    data: {
      ...papers('2023-11-01', 'vote_minutes'),
      session: { members: 168, present: 150, inFavour: 90, ballot: 'secret' },
    },
  },
  { act: 'requestRecognition', on: '2023-11-03', by: headOf, data: papers('2023-11-03', 'submission') },
  {
    act: 'recogniseCovenant',
    on: '2023-11-14',
    by: committee,
    data: papers('2023-11-14', 'covenant_decision'),
  },
  { act: 'deliverCovenant', on: '2023-12-20', by: committee, data: {} },
]
