import { createUnitRegister, nationalUnits, type UnitId, type UnitRegister } from '@anlang/core'

const village = 'n08779.anh-dung'

/** Neighbourhoods of one commune, each of which has a covenant to be recognised. */
export const neighbourhoods: readonly UnitId[] = Array.from({ length: 3000 }, (_, place) => `n08779.khu-${place + 1}`)

/** The nation's units with those neighbourhoods in it. */
export const units: UnitRegister = createUnitRegister({
  ...nationalUnits,
  units: nationalUnits.units.flatMap((unit) =>
    unit.id === village ? [unit, ...neighbourhoods.map((id) => ({ ...unit, id }))] : [unit],
  ),
})
