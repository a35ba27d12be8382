import type { IsoDate } from '../../days/iso-date.js'
import type { Figures } from '../../figures/figure.js'

/** A day and a criterion of the nation that the local set does not ensure, with a subject that shows it where there is one. */
export interface TightensFault {
  /**
   * The local set has no criterion of that id, or one that asks for less, or one that asks it of fewer; or it could not
   * be told.
   */
  readonly code: 'criterion_dropped' | 'criterion_loosened' | 'applies_to_fewer' | 'not_decided'
  /** The id of the national criterion. */
  readonly criterion: string
  /** The first day on which it fails. */
  readonly on: IsoDate
  /**
   * Figures of a subject that meets the local set on that day and not the national criterion. Absent only when the
   * local set cannot be met at all, or for `not_decided`.
   */
  readonly subject?: Figures
}
