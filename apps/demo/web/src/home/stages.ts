import type { DossierSummary } from '@anlang/adapters/client'

/** The stations of a model, in the order of the programme. */
const stages = ['survey', 'plan', 'establish', 'evaluate', 'commend'] as const

type Stage = (typeof stages)[number]

/** What the record holds of a station. */
export interface StageCount {
  readonly stage: Stage
  readonly dossiers: number
  readonly achieved: number
  readonly newest: DossierSummary | undefined
}

/** Counts the dossiers of a record by station; a dossier of another kind stands at none. */
export const countStages = (summaries: readonly DossierSummary[]): readonly StageCount[] =>
  stages.map((stage) => {
    const at = summaries.filter(({ procedure }) => procedure.id.split('.')[0] === stage)
    return {
      stage,
      dossiers: at.length,
      achieved: at.filter(({ ending }) => ending === 'achieved').length,
      newest: at.at(-1),
    }
  })
