import type { IsoDate, Locale, RuleSet, UnitId } from '@anlang/core'
import { type Engine, type Procedure, type RefusalNames, refusalNames, stepsOf } from '@anlang/workflows'

/** In which language, as of which day, and of what is spoken: its own words go before others of the same key. */
interface Speaking {
  readonly locale: Locale
  readonly on: IsoDate
  readonly procedure?: Procedure | undefined
  readonly ruleSet?: RuleSet | undefined
  /** Where the subject stands: offices are called as the overlay of the place calls them. */
  readonly subject?: UnitId
}

/** Names of everything an engine knows. */
export type NamesFor = (speaking: Speaking) => RefusalNames

/** As many as the days, procedures and places that are looked at together. */
const most = 300

const made = (engine: Engine, { locale, on, procedure, ruleSet, subject }: Speaking): RefusalNames => {
  const { procedures, ruleSets } = engine.definitions
  const names = refusalNames(
    {
      units: engine.units,
      on,
      procedures: procedure ? [procedure, ...procedures] : procedures,
      ruleSets: ruleSet ? [...ruleSets, ruleSet] : ruleSets,
      ...(procedure ? { procedure } : {}),
      ...(subject === undefined ? {} : { positions: engine.positionsFor(subject, on) }),
    },
    locale,
  )
  const own = new Map((procedure ? stepsOf(procedure) : []).map(({ command, title }) => [command, title[locale]]))
  return { ...names, act: (command) => own.get(command) ?? names.act(command) }
}

const wordOf = (definition: Procedure | RuleSet | undefined): string =>
  definition ? `${definition.id}@${definition.version}` : ''

/** Makes names, each once: a table of them is large, and pages ask for the same again and again. */
export const createNames = (engine: Engine): NamesFor => {
  const known = new Map<string, RefusalNames>()
  return (speaking) => {
    const { locale, on, procedure, ruleSet, subject = '' } = speaking
    const key = [locale, on, wordOf(procedure), wordOf(ruleSet), subject].join(' ')
    const found = known.get(key) ?? made(engine, speaking)
    if (known.size > most) known.clear()
    known.set(key, found)
    return found
  }
}
