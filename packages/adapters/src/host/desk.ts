import type { Locale } from '@anlang/core'
import { describeRefusal, type Engine, type Refusal, type RefusalNames } from '@anlang/workflows'
import { type ChangeFeed, createChangeFeed } from './change-feed.js'
import type { HostOptions } from './host-options.js'
import { createNames, type NamesFor } from './names-for.js'
import { createUnitIndex, type UnitIndex } from './unit-index.js'

/** What every route of one host works with. */
export interface Desk {
  readonly engine: Engine
  readonly names: NamesFor
  readonly units: UnitIndex
  readonly changes: ChangeFeed
  /** A refusal as a person reads it; by the names of what is spoken of, where they are given. */
  readonly describe: (refusal: Refusal, locale: Locale, names?: RefusalNames) => string
}

/** Sets up what the routes of a host share. */
export const setUpDesk = ({ engine, describe, events }: HostOptions, report: (error: unknown) => void): Desk => {
  const names = createNames(engine)
  return {
    engine,
    names,
    units: createUnitIndex(engine.units),
    changes: createChangeFeed(engine, report, events),
    describe: (refusal, locale, spoken = names({ locale, on: engine.today() })) =>
      describe ? describe(refusal, locale) : describeRefusal(refusal, locale, spoken),
  }
}
