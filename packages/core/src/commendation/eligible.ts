import { chooseRuleSet, type NoRuleSet } from '../criteria/choose-rule-set.js'
import { evaluate } from '../criteria/evaluate.js'
import type { Evaluation, EvaluationRefusal } from '../criteria/evaluation.js'
import type { RuleSet } from '../criteria/rule-set.js'
import { type IsoDate, yearOf } from '../days/iso-date.js'
import type { Figures } from '../figures/figure.js'
import type { Outcome } from '../outcome.js'
import type { SubjectKind } from '../subjects/subject-kind.js'
import { type Award, consecutiveYears } from './award.js'

/** Whom a commendation is proposed for: a kind of recipient and what is known, without a name. */
export interface Nominee {
  readonly subject: SubjectKind
  /** What it would be commended for, by the id of the dossier or the achievement. */
  readonly achievement: string
  /** Answers that only an office can give. */
  readonly figures: Figures
  /** What it has been awarded so far. */
  readonly awards: readonly Award[]
}

/** Figures that the record tells, so that nobody types them. */
const toldByRecord = ({ awards, achievement }: Nominee, asOf: IsoDate): Figures => {
  const lastYear = yearOf(asOf) - 1
  // a title of this year is decided after those it builds on, or these were all of years before
  const run = (form: string) =>
    Math.max(consecutiveYears(awards, form, lastYear + 1), consecutiveYears(awards, form, lastYear))
  return {
    // a title is no form of commendation: both may be had for the same time
    'achievement.awarded': awards.some(
      (award) => award.kind === 'form' && award.achievement === achievement && !award.cancelled,
    ),
    'fighter.grassroots.years': run('fighter.grassroots'),
    'fighter.province.years': run('fighter.province'),
  }
}

const onlyOf = ({ figures: declared }: RuleSet, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([id]) => Object.hasOwn(declared, id)))

/**
 * Whether a nominee meets the standard of a form on a day: findings like those of any criterion. That one achievement
 * is commended in one form, and how many years a title was held, is told from its awards and cannot be typed.
 *
 * Refuses a form without a known standard for such a recipient on the day, and names those there are.
 *
 * @example
 * ```ts
 * const nominee = { subject: 'individual', achievement: 'a1', figures: { 'discipline.pending': false }, awards: [] } as const
 * const answer = eligible(commendationStandards, nominee, 'merit.commune', '2022-12-01')
 * answer.ok && answer.value.findings.map(({ status }) => status) // => ['met', 'met', 'undetermined', 'undetermined', 'undetermined']
 * ```
 */
export const eligible = (
  standards: readonly RuleSet[],
  nominee: Nominee,
  form: string,
  asOf: IsoDate,
): Outcome<Evaluation, NoRuleSet | EvaluationRefusal> => {
  const chosen = chooseRuleSet(standards, { scheme: `commendation.${form}`, subject: nominee.subject, asOf })
  if (!chosen.ok) return chosen
  const told = onlyOf(chosen.value, toldByRecord(nominee, asOf))
  return evaluate(chosen.value, { ...nominee.figures, ...told }, { asOf })
}
