import type { Basis, Instruments } from '../bases/basis.js'
import type { IsoDate } from '../days/iso-date.js'
import type { PartOfWhole } from '../figures/check-figures.js'
import type { FigureDeclarations } from '../figures/figure.js'
import type { Text } from '../text/text.js'
import { type Rule, rulesWithin } from './rule.js'

/** Who is assessed. */
export type SubjectKind = 'neighbourhood' | 'commune'

/** One demand of the law: what it says, how it is decided, where it stands. */
export interface Criterion<Figure extends string = string> {
  readonly id: string
  readonly text: Text
  readonly rule: Rule<Figure>
  readonly basis: Basis
  /** Its own first and last day, where they are not those of the set. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** A yes/no figure: where it is no, the criterion does not apply to the subject. */
  readonly appliesIf?: Figure
  /** Document kinds that bear it out. */
  readonly evidence?: readonly string[]
}

/** A later instrument and what it changed. */
export interface Amendment {
  readonly from: IsoDate
  readonly basis: Basis
  readonly text: Text
}

/** The criteria for one kind of subject, as they stood from one day on. Plain JSON. */
export interface RuleSet<Figure extends string = string> {
  readonly id: string
  readonly version: string
  readonly subject: SubjectKind
  readonly title: Text
  readonly from: IsoDate
  /** The last day in force; absent while it stands. */
  readonly to?: IsoDate
  readonly basis: Basis
  /** Later instruments that touch the set without a number we know to have changed. */
  readonly amendments?: readonly Amendment[]
  readonly figures: FigureDeclarations<Figure>
  /** Parts that may not exceed their whole, beside those of the ratios. */
  readonly parts?: readonly PartOfWhole[]
  /** Instruments that its bases cite, beside the nation's. */
  readonly instruments?: Instruments
  readonly criteria: readonly Criterion<Figure>[]
}

/**
 * Gives editors completion and refuses figures that the set does not declare; returns its argument unchanged.
 * Checking is `checkRuleSet`'s.
 *
 * @example
 * ```ts
 * defineRuleSet(neighbourhood2022) === neighbourhood2022 // => true
 * ```
 */
export const defineRuleSet = <const Figure extends string>(
  ruleSet: Omit<RuleSet<Figure>, 'criteria'> & { readonly criteria: readonly Criterion<NoInfer<Figure>>[] },
): RuleSet<Figure> => ruleSet

const findParts = ({ criteria, parts = [] }: RuleSet): readonly PartOfWhole[] => {
  const rules = criteria.flatMap((criterion) => rulesWithin(criterion.rule))
  return [...rules.flatMap((rule) => (rule.kind === 'ratio' ? [{ part: rule.part, whole: rule.whole }] : [])), ...parts]
}

const foundParts = new WeakMap<RuleSet, readonly PartOfWhole[]>()

/**
 * The pairs of figures of which one is a part of the other, by the ratios and parts of the set; found once for
 * each set.
 *
 * @example
 * ```ts
 * partsOfWholes(neighbourhood2022) // => [{ part: 'households.registered', whole: 'households.total' }]
 * ```
 */
export const partsOfWholes = (ruleSet: RuleSet): readonly PartOfWhole[] => {
  const parts = foundParts.get(ruleSet) ?? findParts(ruleSet)
  foundParts.set(ruleSet, parts)
  return parts
}
