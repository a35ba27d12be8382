import { dayInVietNam, type IsoDate, type IsoInstant } from '@anlang/core'
import type { Actor, Office } from '../dossier/fact.js'
import type { Tables } from '../dossier/situation.js'
import type { Catalogue } from './catalogue.js'
import type { EngineOptions } from './engine-options.js'
import type { HeadCache } from './head-cache.js'

/** What every command handler of one engine works with. */
export interface Workshop {
  readonly options: EngineOptions
  readonly catalogue: Catalogue
  readonly tables: Tables
  readonly heads: HeadCache
}

/** When and by whom something is asked. */
export interface Asking<By extends Office = Actor> {
  readonly by: By
  readonly at: IsoInstant
  readonly on: IsoDate
}

/** The moment, and its day in Viet Nam. */
export const momentOf = ({ options: { clock } }: Workshop): Omit<Asking, 'by'> => {
  const at = clock.now()
  return { at, on: dayInVietNam(at) }
}

/** Who asks, at which moment, on which day in Viet Nam. */
export const asking = <By extends Office>(workshop: Workshop, by: By): Asking<By> => ({ by, ...momentOf(workshop) })
