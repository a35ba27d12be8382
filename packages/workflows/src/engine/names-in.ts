import type { IsoDate, Locale, RuleSet, UnitId } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { type RefusalNames, refusalNames } from '../words/refusal-names.js'
import type { Engine } from './engine.js'

/** In which language, as of which day, and of what is spoken: its own words go before others of the same key. */
export interface Speaking {
  readonly locale: Locale
  /** Today by the engine's clock when not said. */
  readonly on?: IsoDate
  readonly procedure?: Procedure | undefined
  readonly ruleSet?: RuleSet | undefined
  /** Where the subject stands: offices are called as the overlay of the place calls them. */
  readonly subject?: UnitId | undefined
}

/** Names of everything that an engine knows, those of its overlays among them, for `describeRefusal`. */
export const namesIn = (
  engine: Pick<Engine, 'units' | 'definitions' | 'positionsFor' | 'today'>,
  { locale, on = engine.today(), procedure, ruleSet, subject }: Speaking,
): RefusalNames => {
  const { procedures, ruleSets } = engine.definitions
  return refusalNames(
    {
      units: engine.units,
      on,
      procedures,
      ruleSets: ruleSet ? [...ruleSets, ruleSet] : ruleSets,
      ...(procedure ? { procedure } : {}),
      ...(subject === undefined ? {} : { positions: engine.positionsFor(subject, on) }),
    },
    locale,
  )
}
