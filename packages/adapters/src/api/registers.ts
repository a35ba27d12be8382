import type { IsoDate } from '@anlang/core'
import type { DossierSummary } from './dossier.js'
import type { NamedOffice } from './named.js'
import type { ToldDocument } from './timeline.js'

/** The registers, by what was decided. */
export const registerNames = ['established', 'recognised', 'commended', 'cancelled'] as const

/** A register. */
export type RegisterName = (typeof registerNames)[number]

/** One decision in a register. */
export interface RegisterRow extends DossierSummary {
  /** The day on which the dossier ended with it. */
  readonly on: IsoDate
  /** Who decided. */
  readonly by: NamedOffice | null
  /** The decision, where it is on file with a number. */
  readonly decision: ToldDocument | null
}

/**
 * One page of a register. A page may hold fewer rows than asked for, or none, and still have a next one: dossiers are
 * looked through in the order in which they were opened, so many at a time.
 */
export interface RegisterAnswer {
  readonly register: RegisterName
  readonly title: string
  readonly rows: readonly RegisterRow[]
  readonly next: string | null
}
