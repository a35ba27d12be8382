import type { FigureDeclarations, Figures, FigureValue, Rule, RuleSet } from '@anlang/core'

type Found = readonly (readonly [string, FigureValue])[]

const plenty = 100

/** Enough of what has a floor, none of what has a ceiling. */
const enough = (bound: string): number => (bound === 'atLeast' || bound === 'moreThan' ? plenty : 0)

const bestOf = (figures: FigureDeclarations, id: string): FigureValue => {
  const declaration = figures[id]
  return declaration?.type === 'grade' ? (declaration.scale.at(-1)?.id ?? '') : ''
}

const meeting = (rule: Rule, figures: FigureDeclarations, year: number): Found => {
  switch (rule.kind) {
    case 'compare':
      return [[rule.figure, enough(rule.bound)]]
    case 'ratio':
      return [
        [rule.whole, plenty],
        [rule.part, enough(rule.bound)],
      ]
    case 'trend':
      return [
        [rule.now, 0],
        [rule.before, 1],
      ]
    case 'attested':
      return [[rule.figure, rule.expected]]
    case 'grade':
      return [[rule.figure, bestOf(figures, rule.figure)]]
    case 'document':
      return [[rule.figure, `${year}-${rule.from}`]]
    case 'recognised':
      return [[rule.figure, true]]
    case 'score':
      return rule.items.map(({ figure }) => [figure, plenty])
    default:
      return rule.of.flatMap((inner) => meeting(inner, figures, year))
  }
}

/** What the subject must be for the criterion to apply. */
const applying = (appliesIf: NonNullable<RuleSet['criteria'][number]['appliesIf']>): Found[number] =>
  typeof appliesIf === 'string' ? [appliesIf, true] : [appliesIf.figure, appliesIf.in[0] ?? '']

/**
 * Figures with which a subject meets every criterion of a rule set whose limits are the same for everyone; for walking
 * procedures from end to end.
 *
 * @example
 * ```ts
 * figuresThatMeet(neighbourhood2022, 2022)['hotspot.arose'] // => false
 * ```
 */
export const figuresThatMeet = ({ criteria, figures }: RuleSet, year: number): Figures =>
  Object.fromEntries(
    criteria.flatMap(({ rule, appliesIf }) => [
      ...(appliesIf === undefined ? [] : [applying(appliesIf)]),
      ...meeting(rule, figures, year),
    ]),
  )
