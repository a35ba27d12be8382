import type { UnitId, UnitRegister } from '@anlang/core'
import { wantedOffices } from '../dossier/wanted-offices.js'
import type { Procedure } from '../procedure/procedure.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { explore } from './explore.js'
import { firstOfEach } from './first-of-each.js'
import { type NobodyLeft, nobodyLeft } from './nobody-left.js'
import type { ProofDiagnostic } from './proof-diagnostic.js'
import type { Roster } from './roster.js'
import { type Staffing, seatsOf, takersOf } from './staffing.js'

const faultAt = ({ procedure, about }: Staffing, step: PlacedStep, way: readonly PlacedStep[]) =>
  ({
    proof: 'staffed',
    place: `${procedure.id} ${step.state} (${about.entity?.id ?? about.subject})`,
    subject: step.command,
    way: way.map(({ title }) => title),
  }) as const

/** Whether the offices of a step are there and held, whoever took what before it. */
const checkHeld = (staffing: Staffing, step: PlacedStep, before: readonly PlacedStep[]): readonly ProofDiagnostic[] => {
  const { about, roster, units } = staffing
  const at = faultAt(staffing, step, [...before, step])
  const wanted = wantedOffices(step.by, about, roster.on, units)
  if (wanted.length === 0) return [{ ...at, code: 'level_gone', detail: step.by.map((one) => one.at).join(', ') }]
  if (takersOf(staffing, step).length > 0) return []
  return [{ ...at, code: 'nobody_holds', detail: wanted.map(({ position, unit }) => `${position}@${unit}`).join(', ') }]
}

const told = (staffing: Staffing, { step, takenBy, way }: NobodyLeft): ProofDiagnostic => {
  const earlier = (step.requires ?? []).flatMap((one) => (one.kind === 'separation' ? [one.from] : []))
  const story = earlier.flatMap((act) => {
    const by = takenBy[act]
    return by ? [`${act}: ${by.person} (${by.position}@${by.unit})`] : []
  })
  return { ...faultAt(staffing, step, way), code: 'nobody_left', detail: story.join('; ') }
}

/** What somebody has to take, each with the shortest way there; what happens by silence is no work. */
const workOf = (procedure: Procedure) => {
  const work = explore(procedure).taken.filter(({ step }) => step.by.length > 0)
  return firstOfEach(work, ({ step }) => step.place).map(({ from, step }) => ({ step, way: from.way }))
}

const checkSubject = (staffing: Staffing): readonly ProofDiagnostic[] => {
  const held = workOf(staffing.procedure).flatMap(({ step, way }) => checkHeld(staffing, step, way))
  const left = nobodyLeft(staffing).map((one) => told(staffing, one))
  // one fault for an act is enough: the one on the shortest way
  return firstOfEach([...held, ...left], ({ code, subject }) => `${code} ${subject}`)
}

const isFor = ({ meta }: Procedure, subject: UnitId, on: string, units: UnitRegister): boolean => {
  const found = units.find(subject, on)
  const level = found.ok ? found.value.level : ''
  return [meta.subject, ...(meta.alsoFor ?? [])].some((one) => one === level)
}

const aboutsFor = (procedure: Procedure, { subjects, entities = [], on }: Roster, units: UnitRegister) => {
  const { meta } = procedure
  const wholeUnits = subjects.filter((subject) => isFor(procedure, subject, on, units)).map((subject) => ({ subject }))
  if (meta.subject !== 'entity') return wholeUnits
  const fitting = entities.filter(
    ({ kind, managedAt = 'commune' }) =>
      (meta.entities ?? [kind]).includes(kind) && (meta.managedAt ?? managedAt) === managedAt,
  )
  return subjects.flatMap((subject) => fitting.map((entity) => ({ subject, entity })))
}

/**
 * Proves that every step of a procedure can be taken by somebody who sits in its office on the day, whoever took the
 * steps that it is kept apart from; with `anyoneAway`, whoever else is away. Empty when it can.
 */
export const checkStaffed = (procedure: Procedure, roster: Roster, units: UnitRegister): readonly ProofDiagnostic[] => {
  const absent = roster.anyoneAway ? [...new Set(roster.offices.map(({ person }) => person))] : []
  for (const without of [undefined, ...absent]) {
    const seats = seatsOf(roster, without)
    const found = aboutsFor(procedure, roster, units).flatMap((about) =>
      checkSubject({ procedure, about, roster, units, seats }),
    )
    if (found.length > 0) {
      return without === undefined
        ? found
        : found.map((one) => ({ ...one, detail: `${one.detail ?? ''} (−${without})` }))
    }
  }
  return []
}
