import { isHeld } from '../procedure/is-held.js'
import type { Procedure } from '../procedure/procedure.js'
import { activePaths, statechart } from '../procedure/statechart.js'
import { statesOf } from '../procedure/steps-of.js'
import type { ProcedureDiagnostic } from './diagnostic.js'
import { explore, mostConfigurations } from './explore.js'

const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, place) => words.indexOf(word) < place)

/** An act that leads to two places, or a fact that moves two branches of which only one was asked. */
const checkAmbiguity = (procedure: Procedure): readonly ProcedureDiagnostic[] => {
  const { configurations } = explore(procedure)
  const seen = configurations.flatMap(({ value }) => {
    const open = statechart(procedure).open(value)
    const facts = twice(open.map(({ fact }) => fact))
    const ofFacts = open.filter(({ fact }) => facts.includes(fact)).map(({ command }) => command)
    return [...twice(open.map(({ command }) => command)), ...ofFacts]
  })
  return [...new Set(seen)].map((command) => ({ code: 'ambiguous_act', place: procedure.id, subject: command }))
}

/** What goes wrong when the chart runs: a state or step that nothing reaches, a dossier that cannot end. */
export const checkBehaviour = (procedure: Procedure): readonly ProcedureDiagnostic[] => {
  const { configurations, taken, stuck, cut } = explore(procedure)
  // what is too large is refused: nothing is said of what was not walked
  if (cut) return [{ code: 'too_large', place: procedure.id, subject: String(mostConfigurations) }]
  const active = new Set(configurations.flatMap(({ value }) => activePaths(value)))
  const used = new Set(taken.map(({ step }) => step.place))
  // regions that all end are left at once by onDone: their final states are passed through, never stood in
  const passed = new Set(taken.map(({ step }) => step.leadsTo))
  return [
    ...statesOf(procedure)
      .map(({ path }) => path.join('.'))
      .filter((path) => !active.has(path) && !passed.has(path))
      .map((path) => ({ code: 'unreachable_state', place: path, subject: path }) as const),
    ...statechart(procedure)
      .steps.filter((step) => !used.has(step.place) && !isHeld(step))
      .map((step) => ({ code: 'dead_step', place: step.place, subject: step.command }) as const),
    ...stuck.map(
      ({ value, way }) =>
        ({
          code: 'cannot_end',
          place: activePaths(value).join(', '),
          subject: procedure.id,
          way: way.map(({ title }) => title),
        }) as const,
    ),
    ...checkAmbiguity(procedure),
  ]
}
