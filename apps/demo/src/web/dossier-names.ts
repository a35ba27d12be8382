import type { IsoDate, Locale } from '@anlang/core'
import { type Dossier, type Engine, type Procedure, type RefusalNames, refusalNames } from '@anlang/workflows'

/** Names of units, offices and acts as of the day of a fact. */
export const namesOn = (engine: Engine, on: IsoDate, locale: Locale, procedure?: Procedure): RefusalNames =>
  refusalNames({ units: engine.units, on, ...(procedure ? { procedure } : {}) }, locale)

/** Where a dossier stands, in words, and how it ended if it has. */
export const standingOf = (
  engine: Engine,
  procedure: Procedure,
  { value, lastOn }: Dossier,
  locale: Locale,
): { readonly title: string; readonly ending: string } => {
  const state = typeof value === 'string' ? procedure.states[value] : undefined
  return {
    title: state?.meta.title[locale] ?? namesOn(engine, lastOn, locale).state(procedure.id, value),
    ending: state?.meta.ending ?? 'undetermined',
  }
}
