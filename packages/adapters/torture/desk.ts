import { fixedClock, type TrainingClock, trustingDirectory } from '@anlang/adapters/training'
import type { IsoInstant } from '@anlang/core'
import { createEngine, type Engine, type Journal } from '@anlang/workflows'
import { units } from './neighbourhoods.ts'

/** An engine with a clock of its own, that is moved by hand. */
export interface Desk {
  readonly engine: Engine
  readonly clock: TrainingClock
}

/** Opens a desk on a journal. */
export const openDesk = (journal: Journal, at: IsoInstant): Desk => {
  const clock = fixedClock(at)
  return { clock, engine: createEngine({ journal, clock, units, directory: trustingDirectory }) }
}
