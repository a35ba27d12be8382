import type { IsoDate, UnitId } from '@anlang/core'
import type { Holding } from '../authority/holding.js'
import type { Entity, Office } from '../dossier/fact.js'

/** Who holds or may sign for an office. */
export interface RosterEntry extends Office, Holding {}

/** Who sits where, who is away, and for which subjects an office has to be found. */
export interface Roster {
  readonly on: IsoDate
  readonly offices: readonly RosterEntry[]
  /** People who are away on the day. */
  readonly away?: readonly string[]
  /** Also with any one person away. */
  readonly anyoneAway?: true
  /** The units that dossiers are opened for. */
  readonly subjects: readonly UnitId[]
  readonly entities?: readonly Entity[]
}
