import { isByCase, type Limit } from '../dated/limit.js'
import { inForce } from '../dated/series.js'
import { yearOf } from '../days/iso-date.js'
import type { FigureDeclaration } from '../figures/figure.js'
import type { Ground } from './ground.js'
import { fractionOf, passing } from './margin.js'
import type { Bound, CompareRule, DocumentRule, RatioRule, Rule, TrendRule } from './rule.js'

/** The variable that holds a figure of this type, or `undefined` where no such figure is declared. */
export type VariableOf = (figure: string, type: FigureDeclaration['type']) => string | undefined

const operators: Readonly<Record<Bound, string>> = { atLeast: '>=', moreThan: '>', atMost: '<=', lessThan: '<' }

const sole = <Value>(limit: Limit<Value>, { asOf }: Ground): Value | undefined =>
  isByCase(limit) ? undefined : inForce(limit, asOf)?.value

/** Only whole numbers are written into code, whatever an unchecked rule set holds in their place. */
const isWritable = (...numbers: readonly unknown[]): boolean => numbers.every((number) => Number.isSafeInteger(number))

const compareExpression = ({ figure, bound, limit }: CompareRule, ground: Ground, variable: VariableOf) => {
  const value = variable(figure, 'count')
  const held = sole(limit, ground)
  if (value === undefined || held === undefined || !isWritable(held)) return undefined
  const side = bound === 'atLeast' || bound === 'moreThan' ? '>=' : '<='
  return `${value} === undefined ? 2 : ${value} ${side} ${passing(bound, held)} ? 0 : 1`
}

const ratioExpression = (rule: RatioRule, ground: Ground, variable: VariableOf, otherwise: string) => {
  const part = variable(rule.part, 'count')
  const whole = variable(rule.whole, 'count')
  const held = sole(rule.percent, ground)
  if (part === undefined || whole === undefined || held === undefined) return undefined
  const { numerator, denominator } = fractionOf(held)
  if (!isWritable(numerator, denominator)) return undefined
  // beyond this a product would leave the exact integers
  const exact = Math.floor(Number.MAX_SAFE_INTEGER / Math.max(numerator, denominator))
  const passes = `${part} * ${denominator} ${operators[rule.bound]} ${whole} * ${numerator} ? 0 : 1`
  const within = `${part} <= ${exact} && ${whole} <= ${exact}`
  return `${part} === undefined || ${whole} === undefined || ${whole} === 0 ? 2 : ${within} ? (${passes}) : ${otherwise}`
}

const trendExpression = ({ now, before }: TrendRule, variable: VariableOf) => {
  const present = variable(now, 'count')
  const past = variable(before, 'count')
  if (present === undefined || past === undefined) return undefined
  const fewer = `${present} < ${past} || (${present} === 0 && ${past} === 0)`
  return `${present} === undefined || ${past} === undefined ? 2 : ${fewer} ? 0 : 1`
}

const documentExpression = ({ figure, from, through }: DocumentRule, { asOf }: Ground, variable: VariableOf) => {
  const day = variable(figure, 'day')
  if (day === undefined) return undefined
  const [first, last] = [from, through].map((side) => JSON.stringify(`${yearOf(asOf)}-${side}`))
  return `${day} === undefined ? 2 : ${day} >= ${first} && ${day} <= ${last} ? 0 : 1`
}

/**
 * JavaScript for the status code of a rule over numbers or days, or `undefined` for a rule that only its measurer
 * decides. `otherwise` is the expression that asks the measurer.
 */
export const statusExpression = (
  rule: Rule,
  ground: Ground,
  variable: VariableOf,
  otherwise: string,
): string | undefined => {
  switch (rule.kind) {
    case 'compare':
      return compareExpression(rule, ground, variable)
    case 'ratio':
      return ratioExpression(rule, ground, variable, otherwise)
    case 'trend':
      return trendExpression(rule, variable)
    case 'document':
      return documentExpression(rule, ground, variable)
    default:
      return undefined
  }
}
