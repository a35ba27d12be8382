import { type Locale, unitTypes } from '@anlang/core'
import type { Province } from '@anlang/workflows'
import type { Ground } from './ground.js'

/** What an overlay is called, with the word for its unit where its name does not have one: huyện Kim Sơn, xã Bạch Lưu. */
export const calledByLevel = ({ unit, name }: Province, { table }: Pick<Ground, 'table'>, locale: Locale): string => {
  const type = table.units.find(({ id }) => id === unit)?.versions.at(-1)?.type
  const own = name[locale]
  const isSaid = Object.values(unitTypes).some((word) => own.toLowerCase().includes(word[locale].toLowerCase()))
  if (type === undefined || isSaid) return own
  return locale === 'vi' ? `${unitTypes[type].vi} ${own}` : `${own} ${unitTypes[type].en}`
}
