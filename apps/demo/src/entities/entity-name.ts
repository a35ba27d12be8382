import type { Text, UnitId } from '@anlang/core'
import { entityDirectory, type NamedEntity } from './entity-directory.js'

/** A body by its kind and reference, and the unit that it is within. */
interface Reference {
  readonly kind: string
  readonly id: string
  readonly unit: UnitId
}

/** The bodies of a kind within a unit whose names are known. */
export const entitiesIn = (unit: UnitId, kind: string): readonly NamedEntity[] =>
  entityDirectory.filter((one) => one.kind === kind && one.units.includes(unit))

/** How a body is called; where its name is not known, its kind and its code, said to be one. */
export const entityName = ({ kind, id, unit }: Reference, kindName: Text): Text => {
  const known = entitiesIn(unit, kind).find((one) => one.id === id)
  return known?.name ?? { vi: `${kindName.vi} mã ${id}`, en: `${kindName.en}, code ${id}` }
}
