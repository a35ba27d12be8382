import type { Locale, UnitId } from '@anlang/core'
import type { UnitGone } from '../dossier/fact.js'
import type { RefusalNames } from './refusal-names.js'
import { unitChanges } from './unit-changes.js'

/**
 * What became of a dossier's unit and who has its territory, as a person reads it: `xã Nhân Đạo đã được nhập vào xã
 * Hải Lựu`. Without `subject` it is spoken of as the unit.
 */
export const describeUnitGone = (
  { change, heirs }: UnitGone,
  locale: Locale,
  names: Pick<RefusalNames, 'unit'>,
  subject?: UnitId,
): string => {
  const unit = subject === undefined ? { vi: 'đơn vị', en: 'its unit' }[locale] : names.unit(subject)
  const { [locale]: said, into } = unitChanges[change]
  return heirs.length > 0 ? `${unit} ${into[locale]} ${heirs.map(names.unit).join(', ')}` : `${unit} ${said}`
}
