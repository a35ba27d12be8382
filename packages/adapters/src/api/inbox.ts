import type { IsoDate, Level } from '@anlang/core'
import type { InboxRow } from '@anlang/workflows'
import type { DossierSummary } from './dossier.js'
import type { NamedUnit } from './named.js'

/** Work that waits, with what a reader needs to know it by. */
export interface InboxItem extends InboxRow {
  /** The step that waits: `Trình Chủ tịch UBND xã`. */
  readonly title: string
  /** The office that it waits for. */
  readonly office: string
  readonly procedure: { readonly id: string; readonly title: string }
  readonly subject: NamedUnit
  /** The body or recipient within the unit: two steps of one unit are told apart by it. */
  readonly entity: DossierSummary['entity']
  readonly year: number
  /** Where the dossier stands. */
  readonly state: string
  /** Days from today to the last day, negative when it has passed; none without a deadline. */
  readonly daysLeft: number | null
  /** Where its deadline stands in the law, as it is cited; none without one. */
  readonly law: string | null
}

/** One page of what waits for an office. */
export interface InboxAnswer {
  readonly inbox: readonly InboxItem[]
  /** What `after` is on the next page; none on the last. */
  readonly next: string | null
  readonly today: IsoDate
}

/** Which page of which inbox. */
export interface InboxAsk {
  /** One's position in every unit of one's own unit, which is of this level; one's own office when not said. */
  readonly level?: Level
  readonly after?: string
  readonly limit?: number
}
