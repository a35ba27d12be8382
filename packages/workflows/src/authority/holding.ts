import type { IsoDate } from '@anlang/core'
import type { Position } from '../procedure/positions.js'

/** How a person signs who does not hold the office: as deputy (ký thay), by order (thừa lệnh), by written authority (thừa ủy quyền). */
export type Substitution = 'KT' | 'TL' | 'TUQ'

/** In whose place somebody signs, from which position of their own, and by which paper. */
export interface Signature {
  readonly kind: Substitution
  readonly position: Position
  /** The decision, regulation or authorisation that says so. */
  readonly decision?: { readonly number: string; readonly on: IsoDate }
}

/** What the directory says of a person in an office: that they hold it, or may sign for it, in these days. */
export interface Holding {
  readonly person: string
  readonly from?: IsoDate
  /** The last day. */
  readonly to?: IsoDate
  /** Absent for who holds the office. */
  readonly signs?: Signature & {
    /** The acts it is limited to; all of the office when absent. */
    readonly acts?: readonly string[]
  }
}
