import { longestRuleFile, type Outcome, type RuleSet, readRuleSet, refuseAs } from '@anlang/core'
import type { Answer, Output } from './output.js'
import { exitFor } from './read-overlay.js'
import { readText } from './read-text.js'
import type { Told } from './told.js'

/** Reads a rule file: the set, or what is wrong in it, where, and what was probably meant. */
export const readRules = (file: string, { locale }: Output): Outcome<RuleSet, Told> => {
  const text = readText(file, longestRuleFile, locale)
  if (!text.ok) return text
  const read = readRuleSet(text.value)
  if (read.ok) return read
  return refuseAs(read.refusals, ({ code, place, sentence }) => ({
    code,
    place,
    file,
    sentence: `${place}: ${sentence[locale]}`,
  }))
}

/** Reads a rule file and says what is wrong in it, or how much there is in it. */
export const rules = (file: string, output: Output): Answer => {
  const { locale, print, paint, tell } = output
  const read = readRules(file, output)
  if (!read.ok) {
    for (const told of read.refusals) tell(told)
    return { exit: exitFor(read.refusals), body: { file, sound: false } }
  }
  const { id, version } = read.value
  const [criteria, figures] = [read.value.criteria.length, Object.keys(read.value.figures).length]
  const size =
    locale === 'vi' ? `${criteria} tiêu chí, ${figures} chỉ tiêu` : `${criteria} criteria, ${figures} figures`
  print(`${paint('good', '✓')} ${id} ${version} (${size})`)
  return { exit: 0, body: { file, sound: true, id, version, criteria, figures } }
}
