import { type Locale, nationalUnits } from '@anlang/core'
import type { Ground } from './ground.js'
import type { Told } from './told.js'

const hints: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  vi: {
    unknown_unit: 'Danh mục đầy đủ: thêm --units THƯ_MỤC.',
    unknown_overlay: 'Thêm: --over TỆP.',
  },
  en: {
    unknown_unit: 'For the full lists of units add --units FOLDER.',
    unknown_overlay: 'Add: --over FILE.',
  },
}

/** What was told of something not known, with the option that would bring it. */
export const hinted = (told: Told, { table }: Pick<Ground, 'table'>, locale: Locale): Told => {
  const hint = hints[locale][told.code]
  const helps = told.code !== 'unknown_unit' || table === nationalUnits
  return hint !== undefined && helps ? { ...told, sentence: `${told.sentence} ${hint}` } : told
}
