import {
  type FigureDeclarations,
  type IsoDate,
  type Locale,
  nationalRuleSets,
  type RuleSet,
  type UnitId,
  type UnitRegister,
} from '@anlang/core'
import type { Office } from '../dossier/fact.js'
import { nationalProcedures } from '../national/national-procedures.js'
import { documentKinds } from '../procedure/document-kinds.js'
import { positions } from '../procedure/positions.js'
import type { Procedure } from '../procedure/procedure.js'
import type { StateValue } from '../procedure/statechart.js'
import { stepsOf } from '../procedure/steps-of.js'

/** How the things a refusal speaks of are called in one language. */
export interface RefusalNames {
  readonly unit: (id: UnitId) => string
  readonly office: (office: Office) => string
  readonly act: (command: string) => string
  /** Where a dossier stands; the procedure by id, or by name for the states that all its versions share. */
  readonly state: (procedure: string, value: StateValue) => string
  readonly document: (kind: keyof typeof documentKinds) => string
  readonly figure: (id: string) => string
}

/** Where names are looked up; definitions default to the nation's. */
export interface NameSources {
  readonly units: UnitRegister
  /** The day as of which units are named. */
  readonly on: IsoDate
  readonly procedures?: readonly Procedure[]
  readonly ruleSets?: readonly RuleSet[]
}

const stateIn = (states: Procedure['states'], value: StateValue, locale: Locale): string => {
  if (typeof value === 'string') return states[value]?.meta.title[locale] ?? value
  const parts = Object.entries(value).map(([key, inner]) => {
    const state = states[key]
    const within = stateIn(state?.states ?? {}, inner, locale)
    const title = state?.meta.title[locale] ?? key
    return state?.type === 'parallel' ? `${title} (${within})` : `${title}: ${within}`
  })
  return parts.join('; ')
}

/** Names for the sentences of refusals. A word that nobody knows stands for itself. */
export const refusalNames = (sources: NameSources, locale: Locale): RefusalNames => {
  const { units, on, procedures = nationalProcedures, ruleSets = nationalRuleSets } = sources
  const acts = new Map(procedures.flatMap(stepsOf).map(({ command, title }) => [command, title[locale]]))
  const figures: FigureDeclarations = Object.assign(
    {},
    ...ruleSets.map((ruleSet) => ruleSet.figures),
    ...procedures.map(({ meta }) => meta.figures ?? {}),
  )
  const unit = (id: UnitId): string => {
    const found = units.find(id, on)
    return found.ok ? found.value.fullName : id
  }
  return {
    unit,
    office: ({ position, unit: id }) =>
      [positions[position][locale], ...(locale === 'en' ? ['of'] : []), unit(id)].join(' '),
    act: (command) => acts.get(command) ?? command,
    state: (name, value) => {
      const procedure = procedures.find(({ id, meta }) => id === name || meta.procedure === name)
      return stateIn(procedure?.states ?? {}, value, locale)
    },
    document: (kind) => documentKinds[kind][locale],
    figure: (id) => figures[id]?.label[locale] ?? id,
  }
}
