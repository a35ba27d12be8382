import type { Basis, Instruments } from '../bases/basis.js'
import type { Series } from '../dated/series.js'
import type { IsoDate } from '../days/iso-date.js'
import type { PartOfWhole } from '../figures/check-figures.js'
import type { FigureDeclarations } from '../figures/figure.js'
import type { SubjectKind } from '../subjects/subject-kind.js'
import type { Text } from '../text/text.js'
import { type Rule, rulesWithin, type ScoredItem } from './rule.js'

/** To whom a criterion applies, by what the subject is: a yes/no figure, or one of the grades of a figure. */
export type Applicability<Figure extends string = string> =
  | Figure
  | { readonly figure: Figure; readonly in: readonly string[] }

/** One demand of the law: what it says, how it is decided, where it stands. */
export interface Criterion<Figure extends string = string> {
  readonly id: string
  readonly text: Text
  readonly rule: Rule<Figure>
  readonly basis: Basis
  /** Its own first and last day, where they are not those of the set. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** What the subject must be for the criterion to apply; a subject that is not does without it. */
  readonly appliesIf?: Applicability<Figure>
  /** Document kinds that bear it out. */
  readonly evidence?: readonly string[]
}

/** A later instrument and what it changed. */
export interface Amendment {
  readonly from: IsoDate
  readonly basis: Basis
  readonly text: Text
}

/** A class of a scored scheme and the least points it takes. */
export interface Band {
  readonly id: string
  readonly label: Text
  readonly atLeast: number
}

/** How a scored scheme classifies by the sum of its points; bands from the highest down. */
export interface Classification<Figure extends string = string> {
  readonly items: readonly ScoredItem<Figure>[]
  readonly bands: Series<readonly Band[]>
}

/** The days of a year in which a subject is assessed, `MM-DD`: from that day of the year before, through this year's. */
export interface AssessmentPeriod {
  readonly from: string
  readonly through: string
  readonly basis: Basis
}

/** The criteria for one kind of subject, as they stood from one day on. Plain JSON. */
export interface RuleSet<Figure extends string = string> {
  readonly id: string
  readonly version: string
  /** What is recognised or decided by it; several schemes may assess one subject in one year. */
  readonly scheme: string
  readonly subject: SubjectKind
  /** Set where being met speaks against the subject: a ground for withdrawing what it has. */
  readonly establishes?: 'ground'
  readonly title: Text
  /** Those of its subject to whom it does not apply, as the instrument says it. */
  readonly scope?: Text
  readonly from: IsoDate
  /** The last day in force; absent while it stands. */
  readonly to?: IsoDate
  readonly basis: Basis
  /** Where the instrument sets one. */
  readonly period?: AssessmentPeriod
  /** Later instruments that touch the set without a number we know to have changed. */
  readonly amendments?: readonly Amendment[]
  readonly figures: FigureDeclarations<Figure>
  /** Parts that may not exceed their whole, beside those of the ratios. */
  readonly parts?: readonly PartOfWhole[]
  /** Instruments that its bases cite, beside the nation's. */
  readonly instruments?: Instruments
  readonly criteria: readonly Criterion<Figure>[]
  /** Scored schemes only. */
  readonly classification?: Classification<Figure>
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
  ruleSet: Omit<RuleSet<Figure>, 'criteria' | 'classification'> & {
    readonly criteria: readonly Criterion<NoInfer<Figure>>[]
    readonly classification?: Classification<NoInfer<Figure>>
  },
): RuleSet<Figure> => ruleSet

/** The figure that decides whether a criterion applies. */
export const applicabilityFigure = (appliesIf: Applicability): string =>
  typeof appliesIf === 'string' ? appliesIf : appliesIf.figure

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
