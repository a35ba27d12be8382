import { isIsoDate } from '../days/iso-date.js'
import { faultOf } from '../figures/check-figures.js'
import type { Figures, FigureValue } from '../figures/figure.js'
import { answerTable, digitsOf } from './answer-table.js'
import type { Evaluation } from './evaluation.js'
import type { Finder } from './finder.js'
import { generatedSource } from './generated-source.js'
import type { Ground } from './ground.js'
import type { Criterion, RuleSet } from './rule-set.js'
import { codeOf } from './status-code.js'
import { valueFinderOf } from './value-finder.js'

/** Writes one status code a criterion from `at` on, and answers with the verdict's. */
export type StatusWriter = (figures: Figures, into: Uint8Array, at: number) => number

/** The criteria of one set written out as code. */
export interface Generated {
  /** Without the class of a scored scheme; `undefined` when a figure is not in order. */
  readonly evaluate: (figures: Figures) => { readonly ok: true; readonly value: Evaluation } | undefined
  readonly statuses: StatusWriter
}

/**
 * Writes a rule set out as code that reads each figure once, or answers `undefined` where the page's
 * content-security policy forbids it. `slowly` is asked when a figure is not in order.
 */
export const generate = (
  ruleSet: RuleSet,
  criteria: readonly { readonly criterion: Criterion; readonly find: Finder }[],
  ground: Ground,
  slowly: StatusWriter,
): Generated | undefined => {
  const declarations = Object.values(ruleSet.figures)
  const sound = (place: number, value: FigureValue): boolean => {
    const declaration = declarations[place]
    return declaration !== undefined && faultOf(declaration, value) === undefined
  }
  const valueFinders = criteria.map(({ criterion }) => valueFinderOf(criterion, ground))
  const tabled = criteria.map(({ criterion, find }, place) => {
    const digits = digitsOf(criterion, ground.declarations)
    const byValues = valueFinders[place] !== undefined
    return { criterion, table: digits && answerTable(digits, find), byValues }
  })
  const tables = tabled.map(({ table }) => table)
  const finders = criteria.map(({ find }) => find)
  const given = { tables, finders, valueFinders, codeOf, sound, slowly, isIsoDate, ruleSet, asOf: ground.asOf }
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the text is ours; of the rule set only numbers and quoted ids enter it
    const make = new Function(...Object.keys(given), generatedSource(ruleSet, tabled, ground))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the text returns just these two
    return make(...Object.values(given)) as Generated
  } catch (error) {
    if (error instanceof EvalError) return undefined
    throw error
  }
}
