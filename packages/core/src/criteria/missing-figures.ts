import type { Figures } from '../figures/figure.js'
import type { Measure } from './finding.js'
import { type AttestedRule, caseFigureOf, figuresOf, type Rule } from './rule.js'

/** The figures by which an event that happened may still be excused: an exception already denied asks for nothing more. */
const openExcuses = ({ unless = [] }: AttestedRule, figures: Figures): readonly string[] =>
  unless.flatMap(({ all }) => (all.some((id) => figures[id] === false) ? [] : all))

const asksFor = (rule: Rule, found: Measure, figures: Figures): readonly string[] => {
  // no figure can make up for a limit that has no value, or for a share of nothing
  if (found.kind === 'no_limit') return caseFigureOf(rule)
  if (found.kind === 'ratio' && found.measured.whole === 0) return []
  if (rule.kind !== 'attested') return figuresOf(rule)
  // the excuses of an event matter only once it is known that it happened
  return Object.hasOwn(figures, rule.figure) ? openExcuses(rule, figures) : [rule.figure]
}

/** The figures that nobody gave and an undetermined rule waits for. */
export const missingFigures = (rule: Rule, found: Measure, figures: Figures): readonly string[] => {
  if (found.status !== 'undetermined') return []
  if ('of' in rule && 'of' in found) {
    return rule.of.flatMap((inner, place) => {
      const innerFound = found.of[place]
      return innerFound ? missingFigures(inner, innerFound, figures) : []
    })
  }
  return asksFor(rule, found, figures).filter((id) => !Object.hasOwn(figures, id))
}
