import { readFileSync, statSync } from 'node:fs'
import { type Locale, longestRuleFile, type RuleSet, readRuleSet } from '@anlang/core'
import type { ExitCode, Output } from './output.js'

const summary = ({ id, version, criteria, figures }: RuleSet, locale: Locale): string => {
  const [demands, asked] = [criteria.length, Object.keys(figures).length]
  return locale === 'vi'
    ? `✓ ${id} ${version} (${demands} tiêu chí, ${asked} chỉ tiêu)`
    : `✓ ${id} ${version} (${demands} criteria, ${asked} figures)`
}

/** At most one character more than is read: whatever is longer is refused for its length. */
const textOf = (file: string): string =>
  statSync(file).size > longestRuleFile * 4 ? ' '.repeat(longestRuleFile + 1) : readFileSync(file, 'utf8')

/** Reads a rule file and says what is wrong in it, where, and what was probably meant. */
export const rules = (file: string, { locale, print, complain }: Output): ExitCode => {
  try {
    const read = readRuleSet(textOf(file))
    if (read.ok) {
      print(summary(read.value, locale))
      return 0
    }
    for (const { place, sentence } of read.refusals) complain(`${place}: ${sentence[locale]}`)
    return 1
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    complain(
      locale === 'vi'
        ? `Không đọc được tệp “${file}” (${error.message}). Hãy kiểm tra đường dẫn.`
        : `The file “${file}” cannot be read (${error.message}). Check the path.`,
    )
    return 2
  }
}
