import { unitTypes } from '@anlang/core'

/** A name as people type it who have no Vietnamese keyboard: without marks, small and with single spaces. */
const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll(/\s+/g, ' ').trim()

const kinds = new RegExp(
  `^(?:${Object.values(unitTypes)
    .map(({ vi }) => folded(vi))
    .join('|')}) `,
)

/** Whether a name of a unit was probably meant: whatever its marks and letters, and with or without the kind of unit. */
export const sameName = (typed: string, name: string): boolean => {
  const [word, wanted] = [folded(typed), folded(name)]
  return word === wanted || word.replace(kinds, '') === wanted
}

/** Whether a name is written as the unit's is, but for large and small letters. */
export const isSpeltSo = (typed: string, name: string): boolean => {
  const [word, wanted] = [typed, name].map((text) => text.normalize('NFC').toLowerCase().trim())
  return word?.endsWith(wanted ?? '') ?? false
}
