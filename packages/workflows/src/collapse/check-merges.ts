import { type Level, nearest } from '@anlang/core'
import { isWayOut } from '../dossier/way-out.js'
import type { Procedure } from '../procedure/procedure.js'
import { type PlacedStep, stepsOf } from '../procedure/steps-of.js'
import type { CollapseDiagnostic } from './collapse-diagnostic.js'

/** Acts that a step names, whose day or office would be missing. */
const namedBy = ({ requires = [], deadline }: PlacedStep): readonly string[] => [
  ...requires.flatMap((one) => {
    if (one.kind === 'separation') return [one.from]
    if (one.kind === 'advice') return [one.of]
    if (one.kind === 'elapsed') return [one.since]
    return one.kind === 'first' ? [one.act] : []
  }),
  ...(deadline && 'after' in deadline && deadline.after !== undefined ? [deadline.after] : []),
]

/** What a step is for beside handing the dossier on. */
const own = ({
  requires = [],
  issues,
  accepts = [],
  takesFigures,
  approves,
  returns,
}: PlacedStep): readonly string[] => [
  ...requires.map(({ kind }) => kind),
  ...(issues ? [issues] : []),
  ...accepts,
  ...(takesFigures ? ['figures'] : []),
  ...(approves ? ['approves'] : []),
  ...(returns ? ['returns'] : []),
]

/** What else a step does than to hand the dossier from the level upward: it may not fall away with all that. */
const moreThanHanding = (procedure: Procedure, step: PlacedStep, level: Level): readonly string[] => {
  const steps = stepsOf(procedure)
  const beside = steps.filter((one) => one.state === step.state && one.place !== step.place)
  const target = procedure.states[step.target]
  return [
    ...step.by.filter(({ at }) => at !== level).map(({ position, at }) => `${position}@${at}`),
    ...own(step),
    ...(step.path.length > 1 ? ['branch'] : []),
    ...(target?.type === 'final' ? [step.target] : []),
    ...beside.filter((one) => !isWayOut(procedure, one) && !one.returns).map(({ command }) => command),
    ...steps.filter((one) => namedBy(one).includes(step.command)).map(({ command }) => command),
  ]
}

/** Whether the acts that are to fall away are there, and do nothing but hand the dossier upward. */
export const checkMerges = (
  procedure: Procedure,
  level: Level,
  merges: readonly string[],
): readonly CollapseDiagnostic[] => {
  const steps = stepsOf(procedure)
  const known = [...new Set(steps.map(({ command }) => command))]
  const at = { place: procedure.id } as const
  return merges.flatMap((act): readonly CollapseDiagnostic[] => {
    const found = steps.filter(({ command }) => command === act)
    if (found.length === 0) {
      const meant = nearest(act, known)
      return [{ ...at, code: 'unknown_act', subject: act, ...(meant === undefined ? {} : { detail: meant }) }]
    }
    const more = [...new Set(found.flatMap((step) => moreThanHanding(procedure, step, level)))]
    return more.length > 0 ? [{ ...at, code: 'act_does_more', subject: act, detail: more.join(', ') }] : []
  })
}
