import type { IsoDate } from '../days/iso-date.js'
import type { FigureRefusal } from '../figures/check-figures.js'
import type { Figures } from '../figures/figure.js'
import type { Classified } from './classify.js'
import type { Finding, Verdict } from './finding.js'
import type { RuleSet } from './rule-set.js'

/** A rule set applied to figures as the law stood on one day. */
export interface Evaluation {
  readonly ruleSet: RuleSet
  readonly asOf: IsoDate
  readonly figures: Figures
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Scored schemes only. */
  readonly classified?: Classified
}

/** Why nothing can be evaluated on a day. */
export type DayRefusal =
  | { readonly code: 'malformed_day'; readonly day: string }
  | {
      readonly code: 'rule_set_not_in_force'
      readonly ruleSet: string
      readonly asOf: IsoDate
      readonly from: IsoDate
      readonly to?: IsoDate
    }

/** Why figures were not evaluated at all. */
export type EvaluationRefusal = FigureRefusal | DayRefusal
