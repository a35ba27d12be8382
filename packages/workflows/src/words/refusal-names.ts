import {
  commendationForms,
  createUnitRegister,
  type FigureDeclarations,
  type FigureValue,
  formatCount,
  formatDay,
  type IsoDate,
  isIsoDate,
  type Locale,
  nationalAuthorities,
  nationalUnits,
  type RuleSet,
  type Text,
  type UnitId,
  type UnitOnDay,
  type UnitRegister,
} from '@anlang/core'
import type { RecordedOffice } from '../dossier/fact.js'
import { nationalProcedures } from '../national/national-procedures.js'
import { nationalRules } from '../national/national-rules.js'
import { documentKinds } from '../procedure/document-kinds.js'
import { ministryUnit } from '../procedure/place.js'
import { type Position, positions } from '../procedure/positions.js'
import type { Procedure } from '../procedure/procedure.js'
import { type Reason, reasons } from '../procedure/reasons.js'
import type { StateValue } from '../procedure/statechart.js'
import { stepsOf } from '../procedure/steps-of.js'
import { actsBesideChart } from './acts-beside-chart.js'

/** How the things a refusal speaks of are called in one language. */
export interface RefusalNames {
  readonly unit: (id: UnitId) => string
  readonly office: (office: RecordedOffice) => string
  readonly act: (command: string) => string
  /** Where a dossier stands; the procedure by id, or by name for the states that all its versions share. */
  readonly state: (procedure: string, value: StateValue) => string
  readonly document: (kind: keyof typeof documentKinds) => string
  readonly figure: (id: string) => string
  /** A value of a figure: a grade by its label, yes or no in words. */
  readonly value: (figure: string, value: FigureValue) => string
  readonly criterion: (id: string) => string
  /** What a return is about: a criterion, a kind of document or a figure. */
  readonly item: (id: string) => string
  /** A procedure by id or by name. */
  readonly procedure: (word: string) => string
  readonly ruleSet: (id: string) => string
  readonly reason: (reason: Reason) => string
  /** An awarder of the authority table, by id. */
  readonly awarder: (id: string) => string
  /** A form of commendation. */
  readonly form: (id: string) => string
}

/** Where names are looked up; units and definitions default to the nation's. */
export interface NameSources {
  readonly units?: UnitRegister
  /** The day as of which units are named; as they are called last when not said. */
  readonly on?: IsoDate
  readonly procedures?: readonly Procedure[]
  readonly ruleSets?: readonly RuleSet[]
  /** The procedure spoken of: its acts, states and figures, and the figures of its subject's rules, go before others of the same id. */
  readonly procedure?: Procedure
  /** What positions and bodies are called by the overlay of the place; the nation's words for the others. */
  readonly positions?: Readonly<Partial<Record<Position, Text>>>
}

let register: UnitRegister | undefined

/** The nation's units, made when they are asked for first. */
const nationalRegister = (): UnitRegister => {
  register ??= createUnitRegister(nationalUnits)
  return register
}

const called = ({ positions: local }: NameSources, position: Position): Text => local?.[position] ?? positions[position]

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

const hasState = (states: Procedure['states'], value: StateValue): boolean =>
  typeof value === 'string'
    ? Object.hasOwn(states, value)
    : Object.entries(value).every(([key, inner]) => hasState(states[key]?.states ?? {}, inner))

/** The figures that the sources declare; those of the procedure spoken of win over others of the same id. */
const figuresIn = ({ procedure, ...sources }: NameSources): FigureDeclarations => {
  const { procedures = nationalProcedures, ruleSets = nationalRules } = sources
  const { subject: kind, evaluates } = procedure?.meta ?? {}
  const own = ruleSets.filter(({ subject, scheme }) => subject === kind && scheme === evaluates)
  return Object.assign(
    {},
    ...ruleSets.map(({ figures }) => figures),
    ...procedures.map(({ meta }) => meta.figures ?? {}),
    ...own.map(({ figures }) => figures),
    procedure?.meta.figures ?? {},
  )
}

const yesNo = { vi: ['có', 'không'], en: ['yes', 'no'] } as const

const valueIn = (figures: FigureDeclarations, id: string, value: FigureValue, locale: Locale): string => {
  if (typeof value === 'boolean') return yesNo[locale][value ? 0 : 1]
  if (typeof value === 'number') return formatCount(value, locale)
  if (isIsoDate(value)) return formatDay(value)
  const declaration = figures[id]
  const scale = declaration?.type === 'grade' ? declaration.scale : []
  return scale.find((grade) => grade.id === value)?.label[locale] ?? value
}

/** As it is called on the day or, when it is no more, as it was called last. */
const unitName = (units: UnitRegister, id: UnitId, on: IsoDate): string => {
  const found = units.find(id, on)
  if (found.ok) return found.value.fullName
  return found.refusals.find((refusal) => refusal.code === 'outside_unit_life')?.name ?? id
}

/** "Trưởng thôn Anh Dũng": the head is called by what the neighbourhood is. */
const headOf = (unit: UnitOnDay): string =>
  unit.type === 'to_dan_pho' ? `Tổ trưởng ${unit.fullName}` : `Trưởng ${unit.fullName}`

const ministry = { vi: 'Bộ Công an', en: 'the Ministry of Public Security' } as const

const officeIn = (
  { units, on, ...sources }: NameSources & Pick<Required<NameSources>, 'units' | 'on'>,
  { position, unit: id }: RecordedOffice,
  locale: Locale,
): string => {
  if (position === 'clock') return positions.clock[locale]
  if (id === ministryUnit)
    return `${called(sources, position)[locale]}${locale === 'vi' ? ' ' : ' of '}${ministry[locale]}`
  const found = units.find(id, on)
  const name = unitName(units, id, on)
  if (locale === 'en') return `${called(sources, position).en} of ${name}`
  return position === 'neighbourhoodHead' && found.ok ? headOf(found.value) : `${called(sources, position).vi} ${name}`
}

/** The last day there is: units are called as they are called last. */
const lastDay = '9999-12-31'

const actsIn = ({ procedures = nationalProcedures, procedure }: NameSources): ReadonlyMap<string, Text> => {
  const steps = [...procedures, ...(procedure ? [procedure] : [])].flatMap(stepsOf)
  return new Map([...Object.entries(actsBesideChart), ...steps.map(({ command, title }) => [command, title] as const)])
}

/**
 * Names for the sentences of refusals. A word that nobody knows stands for itself.
 *
 * @example
 * ```ts
 * refusalNames({}, 'en').act('recognise') // => 'Recognise'
 * ```
 */
export const refusalNames = (sources: NameSources, locale: Locale): RefusalNames => {
  const { procedures = nationalProcedures, procedure, ruleSets = nationalRules } = sources
  const { units = nationalRegister(), on = lastDay } = sources
  const acts = actsIn(sources)
  const criteria = new Map(ruleSets.flatMap((set) => set.criteria).map(({ id, text }) => [id, text[locale]]))
  const figures = figuresIn(sources)
  const documents: Readonly<Record<string, Text>> = documentKinds
  const all = procedure ? [procedure, ...procedures] : procedures
  const known = (word: string) => all.filter(({ id, meta }) => id === word || meta.procedure === word)
  // a step that an overlay put in has a state that other versions have not
  const statesFor = (word: string, value: StateValue) =>
    (known(word).find(({ states }) => hasState(states, value)) ?? known(word)[0])?.states ?? {}
  return {
    unit: (id) => unitName(units, id, on),
    office: (office) => officeIn({ ...sources, units, on }, office, locale),
    act: (command) => acts.get(command)?.[locale] ?? command,
    state: (word, value) => stateIn(statesFor(word, value), value, locale),
    document: (kind) => documentKinds[kind][locale],
    figure: (id) => figures[id]?.label[locale] ?? id,
    value: (figure, value) => valueIn(figures, figure, value, locale),
    criterion: (id) => criteria.get(id) ?? id,
    item: (id) => criteria.get(id) ?? documents[id]?.[locale] ?? figures[id]?.label[locale] ?? id,
    procedure: (word) => known(word)[0]?.meta.title[locale] ?? word,
    ruleSet: (id) => ruleSets.find((set) => set.id === id)?.title[locale] ?? id,
    reason: (reason) => reasons[reason][locale],
    awarder: (id) => nationalAuthorities.find(({ awarder }) => awarder.id === id)?.awarder.label[locale] ?? id,
    form: (id) => commendationForms.find((form) => form.id === id)?.label[locale] ?? id,
  }
}
