import type { IsoDate } from '../../days/iso-date.js'
import { checkFigures, type PartOfWhole } from '../../figures/check-figures.js'
import type { FigureDeclarations, Figures } from '../../figures/figure.js'
import { isSameData } from '../../text/canonical-text.js'
import { measurerOf } from '../measurer.js'
import { type Rule, rulesWithin } from '../rule.js'
import { type Claim, opposite, sumOf } from './claim.js'
import { claimsOfRule } from './claims-of-rule.js'
import { findSubject } from './find-subject.js'

/** Whether one rule implies another, where that can be told. */
export type Implication = 'implied' | 'not_implied' | 'not_decided'

/** That no part exceeds its whole. */
export const partsWithin = (parts: readonly PartOfWhole[]): readonly Claim[] =>
  parts.map(({ part, whole }) =>
    sumOf(
      [
        [whole, 1n],
        [part, -1n],
      ],
      0n,
    ),
  )

const partsOf = (rule: Rule): readonly PartOfWhole[] =>
  rulesWithin(rule).flatMap((one) => (one.kind === 'ratio' ? [{ part: one.part, whole: one.whole }] : []))

/**
 * Whether a rule implies another on a day: whoever gave every figure and meets the strict one meets the loose one.
 * Decided on the structure of both, never by trying subjects: `implied` is proven, and for `not_implied` a subject
 * was constructed and measured. What is not sound, or too much to look through, is not decided.
 *
 * @example
 * ```ts
 * const share = (percent: number) => rule.shareAtLeast('subjects.recognised', 'subjects.total', rule.since('2022-02-10', percent, law('tt-124-2021')))
 * impliesRule(share(80), share(70), '2022-11-15', commune2022.figures) // => 'implied'
 * impliesRule(share(60), share(70), '2022-11-15', commune2022.figures) // => 'not_implied'
 * ```
 */
export const impliesRule = (strict: Rule, loose: Rule, on: IsoDate, figures: FigureDeclarations): Implication => {
  if (isSameData(strict, loose)) return 'implied'
  const ground = { declarations: figures, asOf: on }
  const parts = [...partsOf(strict), ...partsOf(loose)]
  const claims = [...partsWithin(parts), claimsOfRule(strict, ground).met, opposite(claimsOfRule(loose, ground).met)]
  const found = findSubject(claims, figures)
  if (typeof found === 'string') return found === 'none' ? 'implied' : found
  const meets = (rule: Rule, subject: Figures) => measurerOf(rule, ground)(subject).status === 'met'
  const shown =
    checkFigures(figures, parts, found.figures).length === 0 &&
    meets(strict, found.figures) &&
    !meets(loose, found.figures)
  return shown ? 'not_implied' : 'not_decided'
}
