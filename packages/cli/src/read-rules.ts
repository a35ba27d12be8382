import {
  type Locale,
  type Outcome,
  parseRuleSet,
  type RuleFileFault,
  type RuleSet,
  refuse,
  refuseAs,
} from '@anlang/core'
import { misplacedOverlay } from './misplaced.js'
import { pathOfPlace } from './path-of-place.js'
import { type ReadFile, readValues } from './read-values.js'
import type { Told } from './told.js'

const tellFault = (
  { code, place, sentence }: RuleFileFault,
  { file, overlay, locate }: ReadFile,
  locale: Locale,
): Told => {
  const path = pathOfPlace(overlay, place)
  const said = place === '.' || code === 'malformed' ? sentence[locale] : `${place}: ${sentence[locale]}`
  return { code, place, path, file, ...locate(path), sentence: said }
}

/** The rule set among the values of a file: or what is wrong in it, where, and what was probably meant. */
export const rulesIn = (read: ReadFile, locale: Locale): Outcome<RuleSet, Told> => {
  const misplaced = misplacedOverlay(read, locale)
  if (misplaced) return refuse(misplaced)
  const parsed = parseRuleSet(read.overlay)
  return parsed.ok ? parsed : refuseAs(parsed.refusals, (fault) => tellFault(fault, read, locale))
}

/** Reads a rule set from YAML or JSON. */
export const readRules = (file: string, locale: Locale): Outcome<RuleSet, Told> => {
  const read = readValues(file, 'rules', locale)
  return read.ok ? rulesIn(read.value, locale) : read
}
