import type { FigureDeclaration, FigureDeclarations, Figures } from '../figures/figure.js'
import type { Finder } from './finder.js'
import type { Finding, Measure } from './finding.js'
import { figuresOf, rulesWithin } from './rule.js'
import { applicabilityFigure, type Criterion } from './rule-set.js'
import { codeOf } from './status-code.js'

/** A figure that has few possible answers, and what one step of its answer is worth in the place of a table. */
export interface Digit {
  readonly figure: string
  /** Every answer in order; the place after the last is for "nobody gave it". */
  readonly answers: readonly (boolean | string)[]
  readonly worth: number
}

/** Beyond so many combinations a table costs more than it saves. */
const mostPlaces = 4096

/** The few answers a figure can have, or `undefined` for a number or a day. */
export const answersOf = (declaration: FigureDeclaration | undefined): readonly (boolean | string)[] | undefined => {
  if (declaration?.type === 'yesNo' || declaration?.type === 'recognition') return [false, true]
  return declaration?.type === 'grade' ? declaration.scale.map(({ id }) => id) : undefined
}

/** The figures that decide a criterion. */
export const figuresRead = ({ appliesIf, rule }: Criterion): readonly string[] => [
  ...new Set([
    ...(appliesIf === undefined ? [] : [applicabilityFigure(appliesIf)]),
    ...rulesWithin(rule).flatMap(figuresOf),
  ]),
]

/**
 * The digits of a criterion that reads answers and grades only, or `undefined` where it reads a number or a day, or
 * has too many combinations.
 */
export const digitsOf = (criterion: Criterion, declarations: FigureDeclarations): readonly Digit[] | undefined => {
  const digits: Digit[] = []
  let worth = 1
  for (const figure of figuresRead(criterion)) {
    const answers = answersOf(declarations[figure])
    if (answers === undefined) return undefined
    digits.push({ figure, answers, worth })
    worth *= answers.length + 1
    if (worth > mostPlaces) return undefined
  }
  return digits
}

/** The place of a subject's answers in the table. */
const placeOf = (digits: readonly Digit[], figures: Figures): number => {
  let place = 0
  for (const { figure, answers, worth } of digits) {
    const value = figures[figure]
    const answer = typeof value === 'number' || value === undefined ? -1 : answers.indexOf(value)
    place += worth * (answer === -1 ? answers.length : answer)
  }
  return place
}

const freezeMeasure = (measure: Measure): void => {
  Object.freeze(measure)
  if ('of' in measure) for (const inner of measure.of) freezeMeasure(inner)
}

/** What is shared between subjects cannot be changed for one of them. */
export const frozen = (finding: Finding): Finding => {
  if (finding.measure) freezeMeasure(finding.measure)
  Object.freeze(finding.missing)
  return Object.freeze(finding)
}

/** The findings of a criterion that can come out in few ways, and their status codes, by place. */
export interface AnswerTable {
  readonly digits: readonly Digit[]
  readonly findings: Finding[]
  readonly codes: Uint8Array
  /** Finds what stands at the place of these figures, and keeps it. */
  readonly fill: Finder
}

/** No subject has answered like this yet. */
export const unfilled = 255

/** A table that is filled as subjects come: those that answer alike share one frozen finding. */
export const answerTable = (digits: readonly Digit[], find: Finder): AnswerTable => {
  const findings: Finding[] = []
  const codes = new Uint8Array(digits.reduce((places, { answers }) => places * (answers.length + 1), 1)).fill(unfilled)
  const fill: Finder = (figures) => {
    const place = placeOf(digits, figures)
    const found = frozen(find(figures))
    findings[place] = found
    codes[place] = codeOf[found.status]
    return found
  }
  return { digits, findings, codes, fill }
}
