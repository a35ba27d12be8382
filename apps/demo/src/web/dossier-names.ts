import type { IsoDate, Locale } from '@anlang/core'
import {
  type Dossier,
  type DossierView,
  type Engine,
  type Procedure,
  type RefusalNames,
  refusalNames,
} from '@anlang/workflows'

/** Names of units, offices and acts as of the day of a fact. */
export const namesOn = (engine: Engine, on: IsoDate, locale: Locale, procedure?: Procedure): RefusalNames =>
  refusalNames({ units: engine.units, on, ...(procedure ? { procedure } : {}) }, locale)

/** What a dossier's procedure is called; its id where the definition is not at hand. */
export const titleOf = ({ procedure, dossier }: DossierView, locale: Locale): string =>
  procedure?.meta.title[locale] ?? dossier.procedure.id

/** Where a dossier stands, in words, and how it ended if it has. */
export const standingOf = (
  engine: Engine,
  procedure: Procedure | undefined,
  { value, lastOn, procedure: stamp }: Dossier,
  locale: Locale,
): { readonly title: string; readonly ending: string } => {
  const state = typeof value === 'string' ? procedure?.states[value] : undefined
  return {
    title: state?.meta.title[locale] ?? namesOn(engine, lastOn, locale).state(stamp.id, value),
    ending: state?.meta.ending ?? 'undetermined',
  }
}
