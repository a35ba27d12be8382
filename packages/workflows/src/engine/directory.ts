import type { IsoDate } from '@anlang/core'
import type { Actor } from '../dossier/fact.js'

/** Who holds which position where and when. Names live behind it, where they can be erased. */
export interface Directory {
  readonly holds: (actor: Actor, on: IsoDate) => Promise<boolean>
}
