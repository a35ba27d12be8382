import type { Dossier } from '../dossier/dossier.js'
import type { Recorded } from './journal.js'

/** An accepted command: the fact it recorded, and the dossier. */
export interface Receipt {
  readonly recorded: Recorded
  /** The dossier as it now stands. */
  readonly dossier: Dossier
  /** The same command came before, and was recorded then. */
  readonly repeated: boolean
}
