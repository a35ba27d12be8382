import { cite, instruments } from '@anlang/core'
import { daysOf } from '../find-version.js'
import type { Answer, Output } from '../output.js'
import type { ChosenRules } from './chosen-rules.js'
import { criteriaInWords, type ToldCriterion } from './criteria-in-words.js'

const words = {
  vi: {
    under: (name: string) => `Theo định nghĩa của ${name}:`,
    nothing: (name: string) => `${name} không thay đổi bộ tiêu chí này.`,
    added: ' [địa phương thêm]',
    tightened: ' [địa phương siết]',
    from: 'từ',
  },
  en: {
    under: (name: string) => `Under the overlay ${name}:`,
    nothing: (name: string) => `${name} changes nothing in this rule set.`,
    added: ' [added here]',
    tightened: ' [tightened here]',
    from: 'from',
  },
} as const

const printCriterion = ({ id, text, basis, local, limits = [] }: ToldCriterion, { locale, print, paint }: Output) => {
  const say = words[locale]
  print(`- ${id}: ${text} ${paint('quiet', `(${basis})`)}${local === undefined ? '' : say[local]}`)
  for (const { from, text: demand, basis: law } of limits) {
    print(`    ${say.from} ${from}: ${demand} ${paint('quiet', `(${law})`)}`)
  }
}

/** Says what each criterion of a rule set demands, and where it stands in the law. */
export const explainCriteria = ({ ruleSet, national, overlay }: ChosenRules, output: Output): Answer => {
  const { locale, print } = output
  const known = { ...instruments, ...ruleSet.instruments }
  const { id, version, title, basis, scope } = ruleSet
  print(`${title[locale]} (${id} ${version}; ${daysOf(ruleSet, locale)})`)
  print(cite(basis, locale, known))
  if (scope) print(`${scope[locale]}.`)
  if (overlay) print(words[locale][ruleSet === national ? 'nothing' : 'under'](overlay.province.name[locale]))
  const criteria = criteriaInWords(ruleSet, national, known, locale)
  for (const criterion of criteria) printCriterion(criterion, output)
  const under = overlay ? { overlay: overlay.province.id } : {}
  return { exit: 0, body: { id, version, title: title[locale], ...under, criteria } }
}
