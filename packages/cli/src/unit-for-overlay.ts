import { accept, formatDay, type Locale, nearest, type Outcome, refuse, type Unit } from '@anlang/core'
import type { Ground } from './ground.js'
import { hinted } from './hinted.js'
import { isSpeltSo, sameName } from './same-name.js'
import type { Told } from './told.js'

/** Names are borne by many: nobody reads more of them. */
const mostMeant = 8

const isNamed = ({ versions }: Unit, isMeant: (name: string) => boolean): boolean =>
  versions.some(({ name }) => isMeant(name))

/** The units that were probably meant: those of that name, first as it is spelt, or the one of the nearest id. */
const meant = (word: string, units: readonly Unit[]): readonly Unit[] => {
  const named = units.filter((unit) => isNamed(unit, (name) => sameName(word, name)))
  const spelt = named.filter((unit) => isNamed(unit, (name) => isSpeltSo(word, name)))
  if (named.length > 0) return [...new Set([...spelt, ...named])].slice(0, mostMeant)
  const near = nearest(
    word,
    units.map(({ id }) => id),
  )
  return units.filter(({ id }) => id === near)
}

/** An id, what and where its unit is, and until when it was: many bear one name. */
const placed = ({ id, versions }: Unit, { units }: Pick<Ground, 'units'>, locale: Locale): string => {
  const last = versions.at(-1)
  const path = last ? units.path(id, last.to ?? last.from) : []
  const names = path.toReversed().map(({ fullName }) => fullName)
  const until = last?.to === undefined ? [] : [`${locale === 'vi' ? 'đến' : 'until'} ${formatDay(last.to)}`]
  return `“${id}” (${[...names, ...until].join(', ')})`
}

/** The unit of an id; refuses one that is not known, with what was probably meant. */
export const unitForOverlay = (
  word: string,
  { table, units }: Pick<Ground, 'table' | 'units'>,
  locale: Locale,
): Outcome<Unit, Told> => {
  const unit = table.units.find(({ id }) => id === word)
  if (unit) return accept(unit)
  const near = meant(word, table.units).map((one) => placed(one, { units }, locale))
  const guess =
    near.length === 0 ? '' : { vi: ` Có phải là ${near.join('; ')}?`, en: ` Is ${near.join('; ')} meant?` }[locale]
  const sentence =
    locale === 'vi'
      ? `Không có đơn vị “${word}” trong danh mục.${guess}`
      : `There is no unit “${word}” in the lists.${guess}`
  return refuse(hinted({ code: 'unknown_unit', place: word, sentence }, { table }, locale))
}
