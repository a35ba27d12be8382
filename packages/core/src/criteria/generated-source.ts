import type { FigureDeclaration } from '../figures/figure.js'
import { type AnswerTable, answersOf, unfilled } from './answer-table.js'
import type { Ground } from './ground.js'
import { figuresOf } from './rule.js'
import { type Applicability, type Criterion, partsOfWholes, type RuleSet } from './rule-set.js'
import { statusExpression, type VariableOf } from './status-expression.js'

/** Where the figures of a rule set stand among the variables: `v3`, and `d3` for the place of its answer. */
type Places = ReadonlyMap<string, number>

/** What nearly every value passes; the rest is asked about at length. */
const soundExpression = (type: FigureDeclaration['type'], v: string): string => {
  if (type === 'count') return `typeof ${v} === 'number' && (${v} | 0) === ${v} && ${v} >= 0`
  return type === 'day' ? `typeof ${v} === 'string' && isIsoDate(${v})` : 'false'
}

/** Reads one figure into `v` and, where it has few answers, its place among them into `d`; leaves when it is faulty. */
const readFigure = (id: string, declaration: FigureDeclaration, place: number, leave: string): string => {
  const v = `v${place}`
  const read = `const ${v} = figures[${JSON.stringify(id)}]; if (${v} !== undefined) given++\n`
  const answers = answersOf(declaration)
  if (answers) {
    const steps = answers.map((answer, step) => `${v} === ${JSON.stringify(answer)} ? ${step} : `).join('')
    return `${read}const d${place} = ${steps}${v} === undefined ? ${answers.length} : -1; if (d${place} < 0) ${leave}\n`
  }
  return `${read}if (${v} !== undefined && !(${soundExpression(declaration.type, v)} || sound(${place}, ${v}))) ${leave}\n`
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

interface Applying {
  /** The variable of the place among the answers, and the place that stands for "nobody said". */
  readonly variable: string
  readonly unknown: number
  /** True when the criterion applies. */
  readonly applies: string
}

const applyingOf = (appliesIf: Applicability, { figures }: RuleSet, places: Places): Applying | undefined => {
  const [figure, passing] = typeof appliesIf === 'string' ? [appliesIf, [true]] : [appliesIf.figure, appliesIf.in]
  const answers = answersOf(figures[figure])
  if (answers === undefined) return undefined
  const variable = `d${places.get(figure)}`
  const applies = passing.map((answer) => `${variable} === ${answers.indexOf(answer)}`).join(' || ') || 'false'
  return { variable, unknown: answers.length, applies: `(${applies})` }
}

/** A condition that the criterion is known to apply; empty when it always does. */
const applyingExpression = ({ appliesIf }: Criterion, ruleSet: RuleSet, places: Places): string | undefined => {
  if (appliesIf === undefined) return ''
  const applying = applyingOf(appliesIf, ruleSet, places)
  return applying && `${applying.applies} && `
}

/** Turns the code of a criterion over numbers by whether it applies; `undefined` where only its finder can tell. */
const turnByApplicability = ({ appliesIf }: Criterion, ruleSet: RuleSet, places: Places): string | undefined => {
  if (appliesIf === undefined) return ''
  const applying = applyingOf(appliesIf, ruleSet, places)
  if (applying === undefined) return undefined
  const { variable, unknown, applies } = applying
  return `if (${variable} === ${unknown}) { if (code !== 0) code = 2 } else if (!${applies}) code = 3\n`
}

/** A criterion in force: with its table where it can come out in few ways, or whether its values alone decide it. */
export interface Tabled {
  readonly criterion: Criterion
  readonly table: AnswerTable | undefined
  readonly byValues: boolean
}

const setUp = ({ table, byValues }: Tabled, at: number): string => {
  if (table) {
    return `const found${at} = tables[${at}].findings, codes${at} = tables[${at}].codes, fill${at} = tables[${at}].fill\n`
  }
  return `const find${at} = finders[${at}]${byValues ? `, findBy${at} = valueFinders[${at}]` : ''}\n`
}

/** The criterion is asked by the values that were read, when they are all there and it is known to apply. */
const findingExpression = ({ criterion, table, byValues }: Tabled, at: number, ruleSet: RuleSet, places: Places) => {
  if (table) return `found${at}[${placeExpression(table, places)}] ?? fill${at}(figures)`
  const values = figuresOf(criterion.rule).map((figure) => places.get(figure))
  const known = applyingExpression(criterion, ruleSet, places)
  if (!byValues || known === undefined || values.includes(undefined)) return `find${at}(figures)`
  const given = values.map((place) => `v${place} !== undefined`).join(' && ')
  return `${known}${given} ? findBy${at}(${values.map((place) => `v${place}`).join(', ')}) : find${at}(figures)`
}

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
 * The body of a function of `tables`, `finders`, `valueFinders`, `codeOf`, `sound`, `slowly`, `isIsoDate`, `ruleSet`, `asOf` that
 * returns the two functions of `Generated`. Only numbers, days and ids of the rule set enter it, the ids as quoted
 * strings.
 */
export const generatedSource = (ruleSet: RuleSet, tabled: readonly Tabled[], ground: Ground): string => {
  const places: Places = new Map(Object.keys(ruleSet.figures).map((id, place) => [id, place]))
  return `'use strict'
${tabled.map(setUp).join('')}return {
evaluate(figures) {
${readAll(ruleSet, places, 'return undefined')}const findings = [
${tabled.map((one, at) => findingExpression(one, at, ruleSet, places)).join(',\n')}]
return { ok: true, value: { ruleSet, asOf, figures, verdict: verdictOf(findings), findings } }
},
statuses(figures, into, at) {
${readAll(ruleSet, places, 'return slowly(figures, into, at)')}let code = 0, seen = 0
${tabled.map((one, at) => writeCode(one, at, ruleSet, ground, places)).join('')}return seen & 2 ? 1 : seen & 4 ? 2 : seen & 1 ? 0 : 2
}
}
${verdictSource}`
}

/** The fold of `verdictOf`, once for each set: shared code is slower where sets differ. */
const verdictSource = `function verdictOf(findings) {
let verdict = 'undetermined', open = false
for (let at = 0; at < findings.length; at++) {
const status = findings[at].status
if (status === 'not_met') return 'not_met'
if (status === 'undetermined') open = true
else if (status === 'met') verdict = 'met'
}
return open ? 'undetermined' : verdict
}`
