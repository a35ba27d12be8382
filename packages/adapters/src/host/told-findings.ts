import {
  describeNearMiss,
  describeRemedy,
  type Evaluation,
  explain,
  type Finding,
  type Locale,
  nearMisses,
  remediesFor,
} from '@anlang/core'
import type { ToldFindings, ToldRemedies } from '../api/index.js'

const marginOf = ({ measure }: Finding): number | null => (measure && 'margin' in measure ? measure.margin : null)

/** Findings in words and as values, side by side. */
export const toldFindings = (found: Omit<Evaluation, 'figures'>, locale: Locale, subject?: string): ToldFindings => {
  const { findings, ...explanation } = explain(found, locale, subject)
  return {
    ...explanation,
    met: found.verdict === 'met',
    findings: findings.map((one, place) => {
      const value = found.findings[place]
      if (!value) throw new Error(`explained a finding that there is not: ${one.criterion}`)
      return { ...one, value, margin: marginOf(value) }
    }),
    nearMisses: nearMisses(found).map((miss) => describeNearMiss(miss, found.ruleSet, locale)),
  }
}

/** What would turn a verdict, each way in a sentence. */
export const toldRemedies = (evaluation: Evaluation, locale: Locale): ToldRemedies => {
  const found = remediesFor(evaluation)
  return { ...found, sentences: found.remedies.map((remedy) => describeRemedy(remedy, evaluation.ruleSet, locale)) }
}
