import type { Answer, Output } from './output.js'
import { readRules } from './read-rules.js'
import { refused } from './refused.js'

/** Reads a rule file and says what is wrong in it, or how much there is in it. */
export const rules = (file: string, output: Output): Answer => {
  const { locale, print, paint } = output
  const read = readRules(file, locale)
  if (!read.ok) return { ...refused(read.refusals, output), body: { file, sound: false } }
  const { id, version } = read.value
  const [criteria, figures] = [read.value.criteria.length, Object.keys(read.value.figures).length]
  const size =
    locale === 'vi' ? `${criteria} tiêu chí, ${figures} chỉ tiêu` : `${criteria} criteria, ${figures} figures`
  print(`${paint('good', '✓')} ${id} ${version} (${size})`)
  return { exit: 0, body: { file, sound: true, id, version, criteria, figures } }
}
