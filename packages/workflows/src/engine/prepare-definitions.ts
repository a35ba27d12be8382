import { createUnitRegister, nationalAuthorities, nationalUnits, nationalWorkingCalendar } from '@anlang/core'
import type { Tables } from '../dossier/situation.js'
import { type Nation, national } from '../province/nation.js'
import type { Province } from '../province/province.js'
import { type Catalogue, createCatalogue } from './catalogue.js'
import type { EngineOptions } from './engine-options.js'
import { refuseUnsound } from './refuse-unsound.js'

/** What dossiers are decided and folded by: all of an engine but where it keeps them, who acts and what time it is. */
export type DefinitionOptions = Omit<EngineOptions, 'journal' | 'directory' | 'clock' | 'migrations'>

/** The definitions that overlays are laid over: the nation's, or those that the engine was given in their stead. */
const nationOf = ({ procedures, ruleSets, voteRules = [] }: DefinitionOptions): Nation => {
  if (!procedures && !ruleSets && voteRules.length === 0) return national
  const { procedures: theirs, ruleSets: rules, voteRules: votes, ...more } = national
  return { ...more, procedures: procedures ?? theirs, ruleSets: ruleSets ?? rules, voteRules: [...voteRules, ...votes] }
}

/** Every overlay that is given, once. */
export const overlaysOf = ({ province, overlays = [] }: DefinitionOptions): readonly Province[] =>
  province ? [province, ...overlays.filter((one) => one !== province)] : overlays

/** Makes definitions ready to be looked up. Throws when an overlay is not sound or, in production, is not certified. */
export const prepareDefinitions = (
  options: DefinitionOptions,
): { readonly catalogue: Catalogue; readonly tables: Tables } => {
  const units = options.units ?? createUnitRegister(nationalUnits)
  const nation = nationOf(options)
  const overlays = overlaysOf(options)
  refuseUnsound(overlays, nation, units, options.production)
  const tables = {
    units,
    calendar: options.calendar ?? nationalWorkingCalendar,
    authorities: options.authorities ?? nationalAuthorities,
    voteRules: nation.voteRules,
  }
  return { catalogue: createCatalogue({ units, nation, overlays }), tables }
}
