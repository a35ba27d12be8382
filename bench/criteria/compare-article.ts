import type { Figures } from '@anlang/core'
import { goal } from '../goal.ts'
import { type Contender, interleaved, type Timing, timesFaster, typical } from '../measure.ts'
import { type Article, compiledFor } from './article.ts'
import { evaluatorByHand } from './by-hand/evaluate-by-hand.ts'
import { jsonLogic } from './rivals/json-logic.ts'
import { jsonRules } from './rivals/json-rules.ts'
import { type Answers, expectSameOutcome } from './same-outcome.ts'

const subjectsEach = 100_000
/** Too slow for all of them: their time is told by subject. */
const closuresSample = 20_000
const jsonRulesSample = 2_000
const effort = { warmUps: 4, rounds: 11 }

/** A loop over subjects that keeps the latest results alive, as a caller would, so that none is optimised away. */
const overAll =
  <Given>(subjects: readonly Given[], evaluate: (figures: Given, place: number) => unknown) =>
  () => {
    const kept = Array.from<unknown>({ length: 1024 })
    let place = 0
    for (const figures of subjects) {
      kept[place & 1023] = evaluate(figures, place)
      place += 1
    }
  }

const contendersOf = <Given extends Figures>(
  { byHand }: Article<Given>,
  { ours, closures, byHand: evaluateByHand, jsonLogic: isMet, jsonRules: run }: Answers<Given>,
  subjects: readonly Given[],
): readonly Contender[] => {
  const width = ours.criteria.length
  const codes = new Uint8Array(subjects.length * width)
  const few = subjects.slice(0, jsonRulesSample)
  const all = (name: string, evaluate: (figures: Given, place: number) => unknown, whom = subjects): Contender => ({
    name,
    subjects: whom.length,
    run: overAll(whom, evaluate),
  })
  return [
    all('ours: evaluate, findings that come out alike shared', ours.evaluate),
    all(
      `ours: evaluate without generated code (of ${closuresSample})`,
      closures.evaluate,
      subjects.slice(0, closuresSample),
    ),
    all('ours: statuses', (figures, place) => ours.statuses(figures, codes, place * width)),
    all('by hand: figures checked, findings made anew', evaluateByHand),
    all('by hand: findings made anew, figures not checked', byHand.findings),
    all('json-logic-engine compiled: yes or no', isMet),
    {
      name: `json-rules-engine: results (of ${jsonRulesSample})`,
      subjects: few.length,
      run: async () => {
        for (const figures of few) await run(figures)
      },
    },
  ]
}

const table = (timings: readonly Timing[]): string =>
  timings.map((timing) => `  ${typical(timing).toFixed(3).padStart(9)} us  ${timing.name}`).join('\n')

/** Compares one article; every contender first shows that it comes to the same. */
export const compareArticle = async <Given extends Figures>(article: Article<Given>): Promise<void> => {
  const { name, ruleSet } = article
  const subjects = article.subjects(subjectsEach)
  const answers: Answers<Given> = {
    ours: compiledFor(ruleSet),
    closures: compiledFor(ruleSet, { generate: false }),
    byHand: evaluatorByHand(ruleSet, article.byHand),
    jsonLogic: jsonLogic(ruleSet),
    jsonRules: jsonRules(ruleSet),
  }
  await expectSameOutcome(answers, subjects.slice(0, jsonRulesSample))
  const timings = await interleaved(contendersOf(article, answers, subjects), effort)
  console.log(`criteria/${name}: ${ruleSet.id}, ${subjects.length} subjects, processor time a subject`)
  console.log(table(timings))
  const [evaluate, , statuses, checkedByHand, byHand, logic, rules] = timings
  if (!evaluate || !statuses || !checkedByHand || !byHand || !logic || !rules) throw new Error('someone did not run')
  console.log(`  evaluate is ${timesFaster(evaluate, byHand).toFixed(2)} times as fast as by hand without checks`)
  console.log(goal(`criteria/${name}/findings-vs-json-rules-engine`, timesFaster(evaluate, rules), '>=', 300))
  console.log(goal(`criteria/${name}/findings-vs-by-hand`, timesFaster(evaluate, checkedByHand), '>=', 0.8))
  console.log(goal(`criteria/${name}/statuses-vs-json-logic-engine`, timesFaster(statuses, logic), '>=', 1))
}
