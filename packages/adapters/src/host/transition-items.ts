import type { Locale, UnitId } from '@anlang/core'
import { describeTransition, type Transition } from '@anlang/workflows'
import type { TransitionItem } from '../api/index.js'
import type { Desk } from './desk.js'
import { namedActor, namedOffice } from './named.js'

/** Transitions as a page shows them. */
export const transitionItems = (
  desk: Desk,
  transitions: readonly Transition[],
  locale: Locale,
  subject: UnitId,
): readonly TransitionItem[] => {
  const names = desk.names({ locale, on: desk.engine.today(), subject })
  return transitions.map((transition) => {
    const { kind, refusals, could, offices } = transition
    return {
      kind,
      rule: kind === 'migrate' ? transition.rule.id : null,
      ...describeTransition(transition, locale, names, desk.engine.definitions.instruments),
      open: refusals.length === 0,
      refusals,
      sentences: refusals.map((refusal) => desk.describe(refusal, locale, names)),
      could: could.map((actor) => namedActor(actor, names)),
      offices: offices.map((office) => namedOffice(office, names)),
    }
  })
}
