import type { IsoDate } from '@anlang/core'
import type { DossierSummary } from './dossier.js'
import type { NamedOffice } from './named.js'
import type { ToldDocument } from './timeline.js'

/** The registers, by what was decided. */
export const registerNames = ['established', 'recognised', 'commended', 'cancelled'] as const

/** A register. */
export type RegisterName = (typeof registerNames)[number]

/** That a decision was taken back, or what it gave was not given again: what came of the dossier against it. */
export interface Undone {
  readonly dossier: string
  /** `Đã hủy bỏ`. */
  readonly state: string
  readonly on: IsoDate
  readonly decision: ToldDocument | null
}

/** One decision in a register. */
export interface RegisterRow extends DossierSummary {
  /** The day on which it was decided. */
  readonly on: IsoDate
  /** Who decided. */
  readonly by: NamedOffice | null
  /** The decision, where it is on file with a number. */
  readonly decision: ToldDocument | null
  /** It stands no more, or for its time alone; none while it stands. */
  readonly undone: Undone | null
}

/** One page of a register, in the order in which the dossiers were opened; it has a next one where more was decided. */
export interface RegisterAnswer {
  readonly register: RegisterName
  readonly title: string
  readonly rows: readonly RegisterRow[]
  readonly next: string | null
}
