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
import { statesOf, stepsOf } from '../procedure/steps-of.js'

/** How the things a refusal speaks of are called in one language. */
export interface RefusalNames {
  readonly unit: (id: UnitId) => string
  readonly office: (office: Office) => string
  readonly act: (command: string) => string
  readonly state: (value: StateValue) => string
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

const activeKeys = (value: StateValue): readonly string[] =>
  typeof value === 'string' ? [value] : Object.entries(value).flatMap(([key, inner]) => [key, ...activeKeys(inner)])

/** Names for the sentences of refusals. A word that nobody knows stands for itself. */
export const refusalNames = (sources: NameSources, locale: Locale): RefusalNames => {
  const { units, on, procedures = nationalProcedures, ruleSets = nationalRuleSets } = sources
  const acts = new Map(procedures.flatMap(stepsOf).map(({ command, title }) => [command, title[locale]]))
  const states = new Map(
    procedures.flatMap(statesOf).map(({ path, state }) => [path.at(-1) ?? '', state.meta.title[locale]]),
  )
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
    office: ({ position, unit: id }) => `${positions[position][locale]} (${unit(id)})`,
    act: (command) => acts.get(command) ?? command,
    state: (value) =>
      activeKeys(value)
        .map((key) => states.get(key) ?? key)
        .join(' › '),
    document: (kind) => documentKinds[kind][locale],
    figure: (id) => figures[id]?.label[locale] ?? id,
  }
}
