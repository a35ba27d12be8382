import type { Figures, IsoDate, UnitId } from '@anlang/core'
import type { StateValue } from '../procedure/statechart.js'
import type { DocumentReference } from './act-data.js'
import type { Actor, Assessment, DefinitionStamp } from './fact.js'

/** A dossier as its facts make it. Disposable: it can always be folded again. */
export interface Dossier {
  readonly id: string
  readonly procedure: DefinitionStamp
  readonly subject: UnitId
  readonly year: number
  readonly model?: string
  readonly follows?: string
  /** Number of facts. */
  readonly version: number
  readonly value: StateValue
  readonly ended: boolean
  /** The day each active state was entered, by its path. */
  readonly entered: Readonly<Record<string, IsoDate>>
  readonly lastOn: IsoDate
  /** The latest document of each kind. */
  readonly documents: Readonly<Record<string, DocumentReference>>
  readonly figures: Figures
  /** Who took each act last. */
  readonly takenBy: Readonly<Record<string, Actor>>
  readonly assessment?: Assessment
}
