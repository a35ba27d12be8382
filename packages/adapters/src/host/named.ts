import type { IsoDate, UnitId, UnitRegister } from '@anlang/core'
import type { RecordedOffice, RefusalNames, Signatory } from '@anlang/workflows'
import type { NamedActor, NamedOffice, NamedUnit } from '../api/index.js'

/** A unit as it is called on a day, or as it was last called when it is no more; what is no unit stands for itself. */
export const namedUnit = (units: UnitRegister, id: UnitId, on: IsoDate): NamedUnit => {
  const found = units.find(id, on)
  if (found.ok) return { id, name: found.value.fullName, level: found.value.level }
  const [refusal] = found.refusals
  return { id, name: refusal.code === 'outside_unit_life' ? refusal.name : id, level: null }
}

/** An office as it is called. */
export const namedOffice = ({ position, unit }: RecordedOffice, names: RefusalNames): NamedOffice => ({
  position,
  unit,
  name: names.office({ position, unit }),
})

/** The same with the reference of who acts in it. */
export const namedActor = (actor: Signatory, names: RefusalNames): NamedActor => ({
  ...namedOffice(actor, names),
  person: actor.person,
})
