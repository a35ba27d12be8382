import type { Figures } from '../figures/figure.js'
import type { Finding, Measure } from './finding.js'
import { type Ground, textIn } from './ground.js'
import { measurerOf } from './measurer.js'
import { missingFigures } from './missing-figures.js'
import { type Applicability, applicabilityFigure, type Criterion } from './rule-set.js'

/** Finds how one criterion came out on checked figures. */
export type Finder = (figures: Figures) => Finding

const applies = (appliesIf: Applicability, figures: Figures): boolean | undefined => {
  const figure = applicabilityFigure(appliesIf)
  if (!Object.hasOwn(figures, figure)) return undefined
  return typeof appliesIf === 'string' ? figures[figure] === true : appliesIf.in.includes(textIn(figures, figure) ?? '')
}

const nothing: readonly string[] = []

/** The finding of a criterion that applies, by its measure. */
export const findingOf = (
  { id, basis, evidence = nothing }: Criterion,
  measure: Measure,
  missing = nothing,
): Finding => ({
  criterion: id,
  basis,
  evidence,
  status: measure.status,
  missing,
  measure,
})

/** Prepares the finding of one criterion; one that may yet prove not to apply is not held against the subject. */
export const finderOf = (criterion: Criterion, ground: Ground): Finder => {
  const { id, rule, basis, appliesIf, evidence = nothing } = criterion
  const measure = measurerOf(rule, ground)
  const decided: Finder = (figures) => {
    const found = measure(figures)
    if (found.status !== 'undetermined') return findingOf(criterion, found)
    return findingOf(criterion, found, [...new Set(missingFigures(rule, found, figures))])
  }
  if (appliesIf === undefined) return decided
  return (figures) => {
    const answer = applies(appliesIf, figures)
    if (answer === false) return { criterion: id, basis, evidence, status: 'not_applicable', missing: nothing }
    const found = decided(figures)
    if (answer || found.status === 'met') return found
    const missing = [...new Set([applicabilityFigure(appliesIf), ...found.missing])]
    return { ...found, status: 'undetermined', missing }
  }
}
