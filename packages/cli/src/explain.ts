import {
  cite,
  createUnitRegister,
  dayInVietNam,
  type Evaluation,
  type ExplainedFinding,
  evaluate,
  explain,
  formatDay,
  type IsoDate,
  instruments,
  type Locale,
  nationalUnits,
  type RuleSet,
} from '@anlang/core'
import { describeRefusal, refusalNames } from '@anlang/workflows'
import type { Answer, Output } from './output.js'
import type { Choices } from './read-arguments.js'
import { type FigureFile, readFigures } from './read-figures.js'
import { exitFor } from './read-overlay.js'
import { readRules } from './rules.js'
import type { Told } from './told.js'

const days = ({ from, to }: RuleSet, locale: Locale): string => {
  if (to === undefined) return `${locale === 'vi' ? 'từ' : 'from'} ${formatDay(from)}`
  return `${formatDay(from)} – ${formatDay(to)}`
}

/** What each criterion demands, and where it stands in the law. */
const explainCriteria = (ruleSet: RuleSet, { locale, print, paint }: Output): Answer => {
  const known = { ...instruments, ...ruleSet.instruments }
  print(`${ruleSet.title[locale]} (${ruleSet.id} ${ruleSet.version}; ${days(ruleSet, locale)})`)
  print(cite(ruleSet.basis, locale, known))
  if (ruleSet.scope) print(`${ruleSet.scope[locale]}.`)
  const criteria = ruleSet.criteria.map(({ id, text, basis }) => ({
    id,
    text: text[locale],
    basis: cite(basis, locale, known),
  }))
  for (const { id, text, basis } of criteria) print(`- ${id}: ${text} ${paint('quiet', `(${basis})`)}`)
  return { exit: 0, body: { id: ruleSet.id, version: ruleSet.version, title: ruleSet.title[locale], criteria } }
}

const marks: Readonly<Record<ExplainedFinding['status'], string>> = {
  met: '✓',
  not_met: '✕',
  undetermined: '?',
  not_applicable: '–',
}

const lineOfFinding = ({ criterion, status, label, text, sentence, remedy, basis }: ExplainedFinding): string =>
  `${marks[status]} ${criterion} (${label}): ${text}. ${sentence}${remedy === undefined ? '' : ` ${remedy}`} (${basis})`

const explainFindings = (evaluation: Evaluation, { locale, print }: Output): Answer => {
  const { ruleSet, asOf, verdict } = evaluation
  const explained = explain(evaluation, locale)
  print(`${explained.title} (${formatDay(asOf)})`)
  print(explained.verdict)
  if (explained.classified !== undefined) print(explained.classified)
  for (const finding of explained.findings) print(lineOfFinding(finding))
  for (const note of explained.notes) print(note)
  return { exit: 0, body: { id: ruleSet.id, version: ruleSet.version, on: asOf, result: verdict, explained } }
}

/** Today, or the last day of a set that has ended. */
const dayFor = ({ to }: RuleSet): IsoDate => {
  const today = dayInVietNam(new Date().toISOString())
  return to !== undefined && to < today ? to : today
}

const assess = (ruleSet: RuleSet, { file, figures, locate }: FigureFile, asOf: IsoDate, output: Output): Answer => {
  const { locale, tell } = output
  const answer = evaluate(ruleSet, figures, { asOf })
  if (answer.ok) return explainFindings(answer.value, output)
  const names = refusalNames({ units: createUnitRegister(nationalUnits), on: asOf, ruleSets: [ruleSet] }, locale)
  for (const refusal of answer.refusals) {
    const place = 'figure' in refusal ? refusal.figure : 'part' in refusal ? refusal.part : undefined
    const part = refusal.code === 'unknown_figure' ? 'key' : 'value'
    tell({
      code: refusal.code,
      sentence: describeRefusal(refusal, locale, names),
      ...(place === undefined ? {} : { file, place, ...locate([place], part) }),
    })
  }
  return { exit: 1 }
}

const refused = (told: readonly Told[], { tell }: Output): Answer => {
  for (const one of told) tell(one)
  return { exit: exitFor(told) }
}

/** Explains a rule set in words: what it demands and, with figures, what was found on a day. */
export const explainRules = (file: string, output: Output, choices: Choices): Answer => {
  const read = readRules(file, output)
  if (!read.ok) return refused(read.refusals, output)
  if (choices.figures === undefined) return explainCriteria(read.value, output)
  const figures = readFigures(choices.figures, output.locale)
  if (!figures.ok) return refused(figures.refusals, output)
  return assess(read.value, figures.value, choices.on ?? dayFor(read.value), output)
}
