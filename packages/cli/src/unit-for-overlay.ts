import { accept, compareVi, type Locale, nationalUnits, nearest, type Outcome, refuse, type Unit } from '@anlang/core'
import type { Told } from './told.js'

const sameName = (one: string, other: string): boolean => compareVi(one.toLowerCase(), other.toLowerCase()) === 0

/** The ids that were probably meant: those of units of that name, or the nearest id. */
const meant = (word: string): readonly string[] => {
  const named = nationalUnits.units.filter(({ versions }) => versions.some(({ name }) => sameName(name, word)))
  if (named.length > 0) return named.map(({ id }) => id)
  return [
    nearest(
      word,
      nationalUnits.units.map(({ id }) => id),
    ) ?? [],
  ].flat()
}

const sentenceFor = (word: string, locale: Locale): string => {
  const ids = meant(word)
  const near = ids.map((id) => `“${id}”`).join(', ')
  if (locale === 'vi') {
    const guess = ids.length > 0 ? ` Có phải là ${near}?` : ''
    return `Không có đơn vị “${word}” trong danh mục đi kèm.${guess} Danh mục đầy đủ đọc bằng “anlang units THƯ_MỤC”.`
  }
  const guess = ids.length > 0 ? ` Is ${near} meant?` : ''
  return `There is no unit “${word}” in the table that ships.${guess} Full lists are read by “anlang units FOLDER”.`
}

/** The unit of an id; refuses one that is not known, with what was probably meant. */
export const unitForOverlay = (id: string, locale: Locale): Outcome<Unit, Told> => {
  const unit = nationalUnits.units.find((one) => one.id === id)
  return unit ? accept(unit) : refuse({ code: 'unknown_unit', place: id, sentence: sentenceFor(id, locale) })
}
