import type { IsoDate } from '@anlang/core'
import type { NamedActor, NamedUnit } from './named.js'

/** Who asks, as the host knows them, and the day on which they would act. */
export interface MeAnswer {
  readonly actor: NamedActor
  readonly unit: NamedUnit
  /** Province first, one's own unit last. */
  readonly path: readonly NamedUnit[]
  readonly today: IsoDate
}
