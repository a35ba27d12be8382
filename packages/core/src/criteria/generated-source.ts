import type { FigureDeclaration } from '../figures/figure.js'
import { type AnswerTable, answersOf, unfilled } from './answer-table.js'
import type { Ground } from './ground.js'
import { type Criterion, partsOfWholes, type RuleSet } from './rule-set.js'
import { statusExpression, type VariableOf } from './status-expression.js'

/** Where the figures of a rule set stand among the variables: `v3`, and `d3` for the place of its answer. */
type Places = ReadonlyMap<string, number>

/** Reads one figure into `v` and, where it has few answers, its place among them into `d`; leaves when it is faulty. */
const readFigure = (id: string, declaration: FigureDeclaration, place: number, leave: string): string => {
  const v = `v${place}`
  const read = `const ${v} = figures[${JSON.stringify(id)}]; if (${v} !== undefined) given++\n`
  const answers = answersOf(declaration)
  if (answers) {
    const steps = answers.map((answer, step) => `${v} === ${JSON.stringify(answer)} ? ${step} : `).join('')
    return `${read}const d${place} = ${steps}${v} === undefined ? ${answers.length} : -1; if (d${place} < 0) ${leave}\n`
  }
  const small = declaration.type === 'count' ? `typeof ${v} === 'number' && (${v} | 0) === ${v} && ${v} >= 0 || ` : ''
  return `${read}if (${v} !== undefined && !(${small}sound(${place}, ${v}))) ${leave}\n`
}

/** Reads and checks every figure once. A figure that nobody declared shows in the number of keys. */
const readAll = (ruleSet: RuleSet, places: Places, leave: string): string => {
  const reads = Object.entries(ruleSet.figures).map(([id, declaration], place) =>
    readFigure(id, declaration, place, leave),
  )
  const parts = partsOfWholes(ruleSet).flatMap(({ part, whole }) =>
    places.has(part) && places.has(whole) ? [`if (v${places.get(part)} > v${places.get(whole)}) ${leave}\n`] : [],
  )
  return `let given = 0\n${reads.join('')}${parts.join('')}for (const id in figures) given--\nif (given !== 0) ${leave}\n`
}

const placeExpression = ({ digits }: AnswerTable, places: Places): string =>
  digits.map(({ figure, worth }) => `d${places.get(figure)} * ${worth}`).join(' + ') || '0'

/** Turns the code of a criterion over numbers by whether it applies; `undefined` where only its finder can tell. */
const turnByApplicability = ({ appliesIf }: Criterion, { figures }: RuleSet, places: Places): string | undefined => {
  if (appliesIf === undefined) return ''
  const [figure, passing] = typeof appliesIf === 'string' ? [appliesIf, [true]] : [appliesIf.figure, appliesIf.in]
  const answers = answersOf(figures[figure])
  if (answers === undefined) return undefined
  const d = `d${places.get(figure)}`
  const applies = passing.map((answer) => `${d} === ${answers.indexOf(answer)}`).join(' || ') || 'false'
  return `if (${d} === ${answers.length}) { if (code !== 0) code = 2 } else if (!(${applies})) code = 3\n`
}

/** Criteria in force, each with its table where it can come out in few ways. */
export interface Tabled {
  readonly criterion: Criterion
  readonly table: AnswerTable | undefined
}

const setUp = ({ table }: Tabled, at: number): string =>
  table
    ? `const found${at} = tables[${at}].findings, codes${at} = tables[${at}].codes, fill${at} = tables[${at}].fill\n`
    : `const find${at} = finders[${at}]\n`

const findingExpression = ({ table }: Tabled, at: number, places: Places): string =>
  table ? `found${at}[${placeExpression(table, places)}] ?? fill${at}(figures)` : `find${at}(figures)`

const writeCode = ({ criterion, table }: Tabled, at: number, ruleSet: RuleSet, ground: Ground, places: Places) => {
  const write = `into[at + ${at}] = code; seen |= 1 << code\n`
  if (table) {
    const fill = `if (code === ${unfilled}) code = codeOf[fill${at}(figures).status]`
    return `code = codes${at}[${placeExpression(table, places)}]; ${fill}\n${write}`
  }
  const variable: VariableOf = (figure, type) =>
    ruleSet.figures[figure]?.type === type ? `v${places.get(figure)}` : undefined
  const ask = `codeOf[find${at}(figures).status]`
  const turn = turnByApplicability(criterion, ruleSet, places)
  const expression = turn === undefined ? undefined : statusExpression(criterion.rule, ground, variable, ask)
  return expression === undefined ? `code = ${ask}\n${write}` : `code = ${expression}\n${turn}${write}`
}

/**
 * The body of a function of `tables`, `finders`, `codeOf`, `sound` and `slowly` that returns the two functions of
 * `Generated`. Only numbers, days and ids of the rule set enter it, the ids as quoted strings.
 */
export const generatedSource = (ruleSet: RuleSet, tabled: readonly Tabled[], ground: Ground): string => {
  const places: Places = new Map(Object.keys(ruleSet.figures).map((id, place) => [id, place]))
  return `'use strict'
${tabled.map(setUp).join('')}return {
findings(figures) {
${readAll(ruleSet, places, 'return undefined')}return [
${tabled.map((one, at) => findingExpression(one, at, places)).join(',\n')}]
},
statuses(figures, into, at) {
${readAll(ruleSet, places, 'return slowly(figures, into, at)')}let code = 0, seen = 0
${tabled.map((one, at) => writeCode(one, at, ruleSet, ground, places)).join('')}return seen & 2 ? 1 : seen & 4 ? 2 : seen & 1 ? 0 : 2
}
}`
}
