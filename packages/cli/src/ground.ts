import {
  accept,
  createUnitRegister,
  nationalUnits,
  type Outcome,
  refuse,
  type UnitRegister,
  type UnitTable,
} from '@anlang/core'
import type { Province } from '@anlang/workflows'
import type { Choices } from './choices.js'
import type { Output } from './output.js'
import { packsBeside } from './packs-beside.js'
import { type ReadOverlay, readOverlay } from './read-overlay.js'
import { readUnitFolder } from './read-unit-folder.js'
import type { Told } from './told.js'

/** What overlays stand on: the units there are, and the files that others may be laid over. */
export interface Ground {
  readonly table: UnitTable
  readonly units: UnitRegister
  readonly over: readonly ReadOverlay[]
}

const readTable = (folder: string | undefined, { locale, progress }: Output): Outcome<UnitTable, Told> => {
  if (folder === undefined) return accept(nationalUnits)
  progress(folder)
  const read = readUnitFolder(folder, locale)
  progress('')
  return read
}

/** Reads what `--units` and `--over` name; the units that ship and no files where they are not given. */
export const readGround = ({ units: folder, over: files = [] }: Choices, output: Output): Outcome<Ground, Told> => {
  const table = readTable(folder, output)
  const over = files.map((file) => readOverlay(file, output.locale))
  if (!table.ok) return table
  const [first, ...others] = over.flatMap((one) => (one.ok ? [] : one.refusals))
  if (first) return refuse(first, ...others)
  return accept({
    table: table.value,
    units: createUnitRegister(table.value),
    over: over.flatMap((one) => (one.ok ? [one.value] : [])),
  })
}

/** The overlays that others may be laid over: the files, and the packs in whose place no file speaks. */
export const knownOn = ({ over }: Ground, ...given: readonly Province[]): readonly Province[] => {
  const files = over.map(({ province }) => province)
  return [...files, ...packsBeside(...given, ...files)]
}
