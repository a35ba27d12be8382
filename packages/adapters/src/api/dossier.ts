import type { IsoDate } from '@anlang/core'
import type { Dossier, DossierView, Procedure, RecordBreak } from '@anlang/workflows'
import type { NamedUnit } from './named.js'
import type { TimelineEntry } from './timeline.js'

/** A dossier as a reader knows it, in one line. */
export interface DossierSummary {
  readonly id: string
  readonly procedure: { readonly id: string; readonly title: string }
  readonly subject: NamedUnit
  /** The body or recipient within the unit, by kind and reference. */
  readonly entity: { readonly kind: string; readonly id: string; readonly name: string } | null
  readonly model: { readonly id: string; readonly name: string } | null
  readonly year: number
  /** Where it stands: `Chờ thẩm định`. */
  readonly state: string
  readonly ended: boolean
  /** How it ended. */
  readonly ending: 'achieved' | 'refused' | 'lapsed' | 'withdrawn' | 'closed' | null
  /** What units or offices that changed ask to be done with it. */
  readonly transition: 'migrate' | 'close' | null
  readonly openedOn: IsoDate
  readonly lastOn: IsoDate
  readonly version: number
}

/** What a dossier is about, which does not change with what is done in it. */
export type DossierName = Pick<DossierSummary, 'id' | 'procedure' | 'subject' | 'entity' | 'model' | 'year'>

/** One page of dossiers, in the order in which they were opened. */
export interface DossiersAnswer {
  readonly dossiers: readonly Dossier[]
  readonly summaries: readonly DossierSummary[]
  readonly next: string | null
}

/** Everything that a page about one dossier shows, but for what may be done: that is asked of `allowed`. */
export interface DossierAnswer {
  readonly dossier: Dossier
  readonly summary: DossierSummary
  /** The dossier that it follows in the programme; none where it follows none. */
  readonly follows: DossierName | null
  /** The chart as data, for `@anlang/adapters/diagram`; none when its definition is not installed any more. */
  readonly procedure: Procedure | null
  readonly facts: DossierView['facts']
  /** The facts in words, the oldest first. */
  readonly timeline: readonly TimelineEntry[]
  /** Where somebody changed the record. */
  readonly broken: RecordBreak | null
  /** The ETag without its language: what a command says in `seen` so that it is refused when somebody was faster. */
  readonly tag: string
}
