import type { Status } from './finding.js'
import type { Ground, Measurer } from './ground.js'
import { attestedMeasurer, documentMeasurer, gradeMeasurer, recognisedMeasurer } from './measure-answers.js'
import { compareMeasurer, ratioMeasurer, scoreMeasurer, trendMeasurer } from './measure-numbers.js'
import type { GroupRule, Rule, SomeOfRule } from './rule.js'

const count = (statuses: readonly { readonly status: Status }[], wanted: Status): number =>
  statuses.filter(({ status }) => status === wanted).length

/** Met when so many are met; not met when what is open could not make up for it. */
const statusOf = (found: readonly { readonly status: Status }[], wanted: number): Status => {
  const met = count(found, 'met')
  if (met >= wanted) return 'met'
  return met + count(found, 'undetermined') >= wanted ? 'undetermined' : 'not_met'
}

const groupMeasurer = (rule: GroupRule, ground: Ground): Measurer => {
  const inner = rule.of.map((one) => measurerOf(one, ground))
  const wanted = rule.kind === 'all' ? inner.length : 1
  return (figures) => {
    const of = inner.map((measure) => measure(figures))
    return { kind: rule.kind, status: statusOf(of, wanted), of }
  }
}

const someMeasurer = ({ atLeast, of: rules }: SomeOfRule, ground: Ground): Measurer => {
  const inner = rules.map((one) => measurerOf(one, ground))
  return (figures) => {
    const of = inner.map((measure) => measure(figures))
    return { kind: 'some', status: statusOf(of, atLeast), atLeast, measured: count(of, 'met'), of }
  }
}

/** Prepares the measuring of one rule on the day of the ground: all that no figure can change is done here, once. */
export const measurerOf = (rule: Rule, ground: Ground): Measurer => {
  switch (rule.kind) {
    case 'compare':
      return compareMeasurer(rule, ground)
    case 'ratio':
      return ratioMeasurer(rule, ground)
    case 'trend':
      return trendMeasurer(rule)
    case 'attested':
      return attestedMeasurer(rule)
    case 'grade':
      return gradeMeasurer(rule, ground)
    case 'document':
      return documentMeasurer(rule, ground)
    case 'recognised':
      return recognisedMeasurer(rule)
    case 'score':
      return scoreMeasurer(rule, ground)
    case 'all':
    case 'any':
      return groupMeasurer(rule, ground)
    case 'some':
      return someMeasurer(rule, ground)
  }
}
