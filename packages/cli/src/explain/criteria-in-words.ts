import { type Basis, type Criterion, cite, formatDay, type Instruments, type Locale, type RuleSet } from '@anlang/core'
import { casesOf, describeLimit, limitOf } from '../diff/describe-limit.js'

/** What a criterion demands, in words; and what an overlay makes of it. */
export interface ToldCriterion {
  readonly id: string
  readonly text: string
  readonly basis: string
  /** The overlay's own, or the nation's made harder to meet. */
  readonly local?: 'added' | 'tightened'
  /** What a tightened one demands, from which day on and by which law. */
  readonly limits?: readonly ToldLimit[]
}

/** A limit from one day on. */
interface ToldLimit {
  readonly from: string
  readonly text: string
  readonly basis: string
}

type Cite = (basis: Basis) => string

const limitsOf = (criterion: Criterion, { figures }: RuleSet, by: Cite, locale: Locale): readonly ToldLimit[] => {
  const show = describeLimit(criterion, figures, locale)
  return casesOf(limitOf(criterion), figures, locale).flatMap(({ series, ofCase }) =>
    series.map(({ from, value, basis }) => ({
      from: formatDay(from),
      text: ofCase === undefined ? show(value) : `${show(value)} ${ofCase}`,
      basis: by(basis),
    })),
  )
}

const localOf = (criterion: Criterion, national: RuleSet): ToldCriterion['local'] => {
  const above = national.criteria.find(({ id }) => id === criterion.id)
  if (!above) return 'added'
  return above.rule === criterion.rule ? undefined : 'tightened'
}

/** What each criterion demands and where it stands in the law; beside the nation's set, what an overlay made of it. */
export const criteriaInWords = (
  ruleSet: RuleSet,
  national: RuleSet,
  known: Instruments,
  locale: Locale,
): readonly ToldCriterion[] => {
  const by: Cite = (basis) => cite(basis, locale, known)
  return ruleSet.criteria.map((criterion) => {
    const local = localOf(criterion, national)
    return {
      id: criterion.id,
      text: criterion.text[locale],
      basis: by(criterion.basis),
      ...(local === undefined ? {} : { local }),
      ...(local === 'tightened' ? { limits: limitsOf(criterion, ruleSet, by, locale) } : {}),
    }
  })
}
