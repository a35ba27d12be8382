import type { Locale } from '@anlang/core'
import type { ReadFile } from './read-values.js'
import type { Told } from './told.js'

const hasKeys = (given: unknown, ...keys: readonly string[]): boolean =>
  typeof given === 'object' && given !== null && keys.every((key) => Object.hasOwn(given, key))

/** Told of a rule set that was taken for an overlay: naming its every key would help nobody. */
export const misplacedRuleSet = ({ file, overlay }: ReadFile, locale: Locale): Told | undefined => {
  if (!hasKeys(overlay, 'criteria', 'figures')) return undefined
  const sentence =
    locale === 'vi'
      ? `Tệp này là bộ tiêu chí, không phải định nghĩa của một đơn vị. Hãy gọi: anlang rules ${file}`
      : `This file is a rule set, not the overlay of a unit. Call: anlang rules ${file}`
  return { code: 'is_rule_set', file, sentence }
}

/** Told of an overlay that was taken for a rule set. */
export const misplacedOverlay = ({ file, overlay }: ReadFile, locale: Locale): Told | undefined => {
  if (!hasKeys(overlay, 'unit', 'name')) return undefined
  const sentence =
    locale === 'vi'
      ? `Tệp này là định nghĩa của một đơn vị, không phải bộ tiêu chí. Hãy gọi: anlang explain MÃ --overlay ${file}`
      : `This file is the overlay of a unit, not a rule set. Call: anlang explain ID --overlay ${file}`
  return { code: 'is_overlay', file, sentence }
}
