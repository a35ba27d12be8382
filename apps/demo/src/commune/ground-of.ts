import { accept, createUnitRegister, type Outcome, type Text, type UnitRegister } from '@anlang/core'
import type { Arguments } from '../arguments.js'
import { type OwnCommune, ownCommune } from './own-commune.js'
import { readUnits } from './read-units.js'

/** Where a training takes place: among which units, and at whose desk; the story's where nothing is said. */
export interface Ground {
  readonly units?: UnitRegister
  readonly own?: OwnCommune
}

/** Reads where a training takes place. */
export const groundOf = ({ units: folder, commune }: Pick<Arguments, 'units' | 'commune'>): Outcome<Ground, Text> => {
  if (folder === undefined) return accept({})
  const table = readUnits(folder)
  if (!table.ok) return table
  if (commune === undefined) return accept({ units: createUnitRegister(table.value) })
  const own = ownCommune(table.value, commune)
  return own.ok ? accept({ units: own.value.units, own: own.value }) : own
}
