import { formatCount, formatDay, isIsoDate, type Locale } from '@anlang/core'
import type { ExtraStep, RefusalNames, SimulatedDossier, Simulation, Stop, TurnedCriterion } from '@anlang/workflows'
import { reportWords } from './report-words.js'

/** One bar of a chart: what it stands for, and how many. */
export interface Bar {
  readonly label: string
  readonly count: number
}

/** A simulation as people read it: charts and a table, in one language; how it is written is the writers'. */
export interface SimulationReport {
  readonly title: string
  readonly intro: string
  readonly charts: readonly { readonly title: string; readonly bars: readonly Bar[] }[]
  readonly table: {
    readonly title: string
    readonly columns: readonly string[]
    readonly rows: readonly (readonly [string, string, string])[]
  }
  /** Said when there is nothing to list, or more than is listed. */
  readonly note: string
}

/** How many dossiers are listed; the rest are counted. */
const listed = 200

const barsOf = (counts: Readonly<Record<string, number>>, nameOf: (word: string) => string): readonly Bar[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one)
    .map(([word, count]) => ({ label: nameOf(word), count }))

const stopped = ({ act, reason, wanted }: Stop, names: RefusalNames, locale: Locale): string => {
  const inWords = wanted.map((one) => (isIsoDate(one) ? formatDay(one) : names.item(one)))
  return `“${names.act(act)}”: ${reportWords[locale].reasons[reason](inWords.join(', '))}`
}

const added = ({ act, workingDays, days }: ExtraStep, names: RefusalNames, locale: Locale): string => {
  const words = reportWords[locale]
  const term =
    workingDays === undefined
      ? days === undefined
        ? ''
        : words.days(formatCount(days, locale))
      : words.workingDays(formatCount(workingDays, locale))
  return words.extra(names.act(act), term)
}

const turnedInto = ({ criterion, missing }: TurnedCriterion, names: RefusalNames, locale: Locale): string =>
  reportWords[locale].turned(
    names.criterion(criterion),
    missing.length > 0 ? ` (${missing.map((id) => names.figure(id)).join(', ')})` : '',
  )

const whyOf = ({ stop, extra, turned }: SimulatedDossier, names: RefusalNames, locale: Locale): string =>
  [
    ...(stop ? [stopped(stop, names, locale)] : []),
    ...extra.map((one) => added(one, names, locale)),
    ...turned
      .filter(({ after }) => after !== 'met' && after !== 'not_applicable')
      .map((one) => turnedInto(one, names, locale)),
  ].join('; ')

/**
 * A simulation as people read it. `names` are those of the definitions that it was made with, so that the acts and
 * criteria of the overlay have their titles.
 */
export const simulationReport = (
  simulation: Simulation,
  names: RefusalNames,
  locale: Locale,
  overlay = simulation.overlay,
): SimulationReport => {
  const words = reportWords[locale]
  const outcomes: Readonly<Record<string, string>> = words.outcomes
  const changed = simulation.dossiers.filter(({ outcome }) => outcome !== 'same' && outcome !== 'open')
  const left = changed.length - listed
  const unweighed = simulation.notWeighed.length > 0 ? words.notWeighed(simulation.notWeighed.join(', ')) : ''
  return {
    title: words.title(overlay),
    intro: words.intro(formatCount(simulation.dossiers.length, locale)) + unweighed,
    charts: [
      { title: words.columns[1], bars: barsOf(simulation.counts, (word) => outcomes[word] ?? word) },
      { title: words.byAct, bars: barsOf(simulation.byAct, names.act) },
      { title: words.byCriterion, bars: barsOf(simulation.byCriterion, names.criterion) },
    ].filter(({ bars }) => bars.length > 0),
    table: {
      title: words.dossiers,
      columns: words.columns,
      rows: changed
        .slice(0, listed)
        .map((one) => [one.dossier, words.outcomes[one.outcome], whyOf(one, names, locale)] as const),
    },
    note: left > 0 ? words.more(formatCount(left, locale)) : changed.length === 0 ? words.nothing : '',
  }
}
