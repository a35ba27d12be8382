import { figuresWithin, type RuleSet } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'

/** The figures that a criterion rests on, and the papers whose days they are. */
const restsOn = (procedure: Procedure, ruleSet: RuleSet | undefined, criterion: string): readonly string[] => {
  const found = ruleSet?.criteria.find(({ id }) => id === criterion)
  const figures = found ? figuresWithin(found.rule) : []
  return figures.map((figure) => procedure.meta.dayOf?.[figure] ?? figure)
}

/** The documents and figures that items open: themselves, and for a criterion all that it rests on. */
export const openedItems = (
  procedure: Procedure,
  ruleSet: RuleSet | undefined,
  items: readonly string[],
): readonly string[] => {
  const opened = items.flatMap((item) => {
    const rests = restsOn(procedure, ruleSet, item)
    return rests.length > 0 ? rests : [item]
  })
  return [...new Set(opened)]
}

/** The criteria that rest on any of these documents or figures. */
export const affectedCriteria = (
  procedure: Procedure,
  ruleSet: RuleSet | undefined,
  changed: readonly string[],
): readonly string[] =>
  (ruleSet?.criteria ?? [])
    .map(({ id }) => id)
    .filter((id) => restsOn(procedure, ruleSet, id).some((item) => changed.includes(item)))
