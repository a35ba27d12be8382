import { type Evaluation, evaluate, explain, formatDay, type IsoDate } from '@anlang/core'
import { describeRefusal, refusalNames } from '@anlang/workflows'
import { dayFor } from '../day-for.js'
import type { Ground } from '../ground.js'
import type { Answer, Output } from '../output.js'
import { readFigures } from '../read-figures.js'
import { refused } from '../refused.js'
import type { Told } from '../told.js'
import type { ChosenRules } from './chosen-rules.js'
import { findingLine } from './finding-line.js'

const tellEvaluation = (evaluation: Evaluation, { overlay }: ChosenRules, output: Output): Answer => {
  const { locale, print } = output
  const { ruleSet, asOf, verdict } = evaluation
  const explained = explain(evaluation, locale)
  const under = overlay ? `; ${overlay.province.name[locale]}` : ''
  print(`${explained.title} (${formatDay(asOf)}${under})`)
  print(explained.verdict)
  if (explained.classified !== undefined) print(explained.classified)
  for (const finding of explained.findings) print(findingLine(finding, output))
  for (const note of explained.notes) print(note)
  const { id, version } = ruleSet
  const given = overlay ? { overlay: overlay.province.id } : {}
  return { exit: 0, body: { id, version, ...given, on: asOf, result: verdict, explained } }
}

const outsideDays = ({ overlay }: ChosenRules, day: IsoDate, { locale }: Output): Told | undefined => {
  const isHeld = (overlay?.chain ?? []).every(({ from = '', to = '9999-12-31' }) => from <= day && day <= to)
  if (!overlay || isHeld) return undefined
  const name = overlay.province.name[locale]
  const sentence =
    locale === 'vi'
      ? `Định nghĩa của ${name} không có hiệu lực ngày ${formatDay(day)}. Hãy chọn ngày khác bằng --on.`
      : `The overlay ${name} does not hold on ${formatDay(day)}. Choose another day with --on.`
  return { code: 'overlay_not_in_force', file: overlay.file, place: overlay.province.id, sentence }
}

/** Says what figures come to under a rule set on a day. */
export const explainFigures = (file: string, chosen: ChosenRules, { units }: Ground, output: Output): Answer => {
  const { locale } = output
  const { ruleSet } = chosen
  const read = readFigures(file, locale)
  if (!read.ok) return refused(read.refusals, output)
  const { figures, locate } = read.value
  const asOf = chosen.on ?? dayFor(ruleSet, chosen.overlay?.chain)
  const outside = outsideDays(chosen, asOf, output)
  if (outside) return refused([outside], output)
  const answer = evaluate(ruleSet, figures, { asOf })
  if (answer.ok) return tellEvaluation(answer.value, chosen, output)
  const names = refusalNames({ units, on: asOf, ruleSets: [ruleSet] }, locale)
  const told = answer.refusals.map((refusal): Told => {
    const place = 'figure' in refusal ? refusal.figure : 'part' in refusal ? refusal.part : undefined
    const part = refusal.code === 'unknown_figure' ? 'key' : 'value'
    const at = place === undefined ? {} : { file, place, ...locate([place], part) }
    return { code: refusal.code, sentence: describeRefusal(refusal, locale, names), ...at }
  })
  return refused(told, output)
}
