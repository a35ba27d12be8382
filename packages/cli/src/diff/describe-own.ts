import { type Basis, cite, formatCount, formatDay, type Text } from '@anlang/core'
import { type CommitmentFormula, positions } from '@anlang/workflows'
import { type DescribedItem, type DescribedPart, part } from './description.js'
import { plain } from './markdown.js'
import type { Telling } from './telling.js'

interface Sourced {
  readonly basis?: Basis
  readonly source?: Text
}

/** Where something was read: the law, or else a source. */
const readIn = ({ basis, source }: Sourced, { say, law, text }: Telling): string => {
  const places = [...(basis ? [law(basis)] : []), ...(source ? [say.source(text(source))] : [])]
  return places.length > 0 ? ` (${places.join('; ')})` : ''
}

const instrumentItems = ({ province, locale, text, days }: Telling): readonly DescribedItem[] =>
  Object.entries(province.instruments ?? {}).map(([key, { title, from, to }]) => {
    const cited = cite({ instrument: key }, locale, province.instruments ?? {})
    return { key, text: `${plain(cited)}: ${text(title)}. ${days({ from, to })}.` }
  })

const modelItems = (telling: Telling): readonly DescribedItem[] =>
  (telling.province.models ?? []).map((model) => {
    const domains = model.domains.map(({ name }) => telling.text(name))
    const made = domains.length > 0 ? `, ${telling.say.domains(domains.join(', '))}` : ''
    return { key: model.id, text: `**${telling.text(model.name)}**${made}${readIn(model, telling)}.` }
  })

const partsOf = ({ parts }: CommitmentFormula, { say, text }: Telling): string =>
  parts.map(({ name, count, items = [] }) => say.parts(text(name), count, items.map(text).join('; '))).join(', ')

const commitmentItems = (telling: Telling): readonly DescribedItem[] =>
  (telling.province.commitments ?? []).map((formula) => ({
    key: formula.id,
    text: `**${telling.text(formula.name)}**: ${partsOf(formula, telling)}${readIn(formula, telling)}.`,
  }))

const positionItems = ({ province, above, say, text }: Telling): readonly DescribedItem[] =>
  Object.entries(province.positions ?? {}).flatMap(([id, name]): readonly DescribedItem[] => {
    const known: Readonly<Record<string, Text>> = { ...positions, ...above.positions }
    const before = Object.hasOwn(known, id) ? known[id] : undefined
    const [was, is] = [before ? text(before) : plain(id), text(name)]
    return was === is ? [] : [{ key: id, text: `${say.renamed.position(plain(id))}: ${say.change(was, is)}.` }]
  })

const reportItems = ({ province, say, locale }: Telling): readonly DescribedItem[] => {
  const { indicators = {}, sheets = [], targets = [] } = province
  const counts = [Object.keys(indicators).length, sheets.length, targets.length] as const
  if (counts.every((count) => count === 0)) return []
  const [first, second, third] = counts.map((count) => formatCount(count, locale))
  return [{ key: 'reports', text: `${say.reported(first ?? '0', second ?? '0', third ?? '0')}.` }]
}

/** Of which unit it is, over what it lies, and when it holds. */
const aboutItems = ({ province, names, say }: Telling): readonly DescribedItem[] => {
  const { id, unit, over, from, to } = province
  return [
    { key: 'unit', text: say.of(plain(names.unit(unit)), plain(id)) },
    ...(over === undefined ? [] : [{ key: 'over', text: say.over(plain(over)) }]),
    { key: 'days', text: say.days(from && formatDay(from), to && formatDay(to)) },
  ]
}

/** Whose overlay it is, and what it cites. */
export const describeScope = (telling: Telling): readonly DescribedPart[] => {
  const { sections } = telling.say
  return [
    ...part('about', sections.about, aboutItems(telling)),
    ...part('instruments', sections.instruments, instrumentItems(telling)),
  ]
}

/** What is a unit's own: its names, models, commitments and figures. */
export const describeOwn = (telling: Telling): readonly DescribedPart[] => {
  const { sections } = telling.say
  return [
    ...part('positions', sections.positions, positionItems(telling)),
    ...part('models', sections.models, modelItems(telling)),
    ...part('commitments', sections.commitments, commitmentItems(telling)),
    ...part('reports', sections.reports, reportItems(telling)),
  ]
}
