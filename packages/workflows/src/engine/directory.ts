import type { Holding } from '../authority/holding.js'
import type { Office } from '../dossier/fact.js'

/** Who holds which position where and when, and who may sign for them. Names live behind it, where they can be erased. */
export interface Directory {
  /** Everyone who holds the office or may sign for it, on whatever day; of one person when named. */
  readonly holdings: (ask: Office & { readonly person?: string }) => Promise<readonly Holding[]>
}
