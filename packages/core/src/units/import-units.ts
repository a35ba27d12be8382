import type { Basis } from '../bases/basis.js'
import { addDays, type IsoDate } from '../days/iso-date.js'
import { accept, type Outcome, refuse } from '../outcome.js'
import { type ImportFault, type LineageRow, type Rows, readLineage, readUnits, type UnitRow } from './import-rows.js'
import {
  type Level,
  parentLevel,
  type Succession,
  type Unit,
  type UnitId,
  type UnitTable,
  type UnitVersion,
} from './unit.js'
import { unitId } from './unit-id.js'
import { isSameName } from './unit-name.js'
import { createUnitRegister, type UnitRegister } from './unit-register.js'

export type { ImportFault } from './import-rows.js'

/** The official lists on both sides of a reform, and how one follows from the other. */
export interface UnitLists {
  /** Rows with `code`, `level`, `name`, `parent`: the last list before the reform. */
  readonly before: Rows
  /** The same columns: the list since. */
  readonly since: Rows
  /** Rows with `level`, `old_code`, `new_code` and `part`, which is `full` or `partial`. */
  readonly lineage: Rows
  /** The first day of the new units. */
  readonly on: IsoDate
  /** The first day for which the old list is vouched. */
  readonly vouchedFrom: IsoDate
  readonly basis: Basis
  /** Units described by hand: they keep their ids, versions and successions, and the rows add only what they lack. */
  readonly known?: UnitTable
}

/** A table of units, and the lineage rows left out of it because they name a unit that neither list has. */
export interface UnitImport extends UnitTable {
  readonly leftOut: readonly ImportFault[]
}

interface Ground {
  readonly lists: UnitLists
  readonly eve: IsoDate
  readonly register: UnitRegister
  readonly old: ReadonlyMap<string, UnitRow>
  readonly fresh: ReadonlyMap<string, UnitRow>
  /** Keys of units that went over whole, alone, under their code and name: they are the same units as before. */
  readonly same: ReadonlySet<string>
}

const keyOf = (level: Level, code: string) => `${level} ${code}`
const byKey = (rows: readonly UnitRow[]) => new Map(rows.map((row) => [keyOf(row.level, row.code), row]))

/** A district without communes becomes a special zone of the commune level: its code then stands among the communes'. */
const oldRowOf = (ground: Pick<Ground, 'old'>, { level, old_code }: LineageRow): UnitRow | undefined =>
  ground.old.get(keyOf(level, old_code)) ??
  (level === 'commune' ? ground.old.get(keyOf('district', old_code)) : undefined)

const sameUnits = (ground: Pick<Ground, 'old' | 'fresh'>, lineage: readonly LineageRow[]): ReadonlySet<string> => {
  const heirs = Map.groupBy(lineage, (row) => keyOf(row.level, row.old_code))
  const origins = Map.groupBy(lineage, (row) => keyOf(row.level, row.new_code))
  const carried = lineage.filter(({ level, old_code, new_code, part }) => {
    const key = keyOf(level, old_code)
    const before = ground.old.get(key)
    const since = ground.fresh.get(key)
    const alone = part === 'full' && heirs.get(key)?.length === 1 && origins.get(key)?.length === 1
    return alone && old_code === new_code && before && since && isSameName(before.name, since.name)
  })
  return new Set(carried.map((row) => keyOf(row.level, row.old_code)))
}

const oldId = ({ register, eve }: Ground, level: Level, code: string): UnitId =>
  register.byCode(level, code, eve)?.id ?? unitId(level, code)

const newId = (ground: Ground, level: Level, code: string): UnitId => {
  const { register, lists, same } = ground
  const known = register.byCode(level, code, lists.on)?.id
  if (known !== undefined) return known
  return same.has(keyOf(level, code)) ? oldId(ground, level, code) : unitId(level, code, lists.on)
}

const oldVersion = (ground: Ground, { level, code, name, type, parent }: UnitRow): UnitVersion => {
  const above = parentLevel(level, ground.eve)
  return {
    from: ground.lists.vouchedFrom,
    to: ground.eve,
    code,
    name,
    type,
    ...(above === undefined ? {} : { parent: oldId(ground, above, parent) }),
  }
}

const newVersion = (ground: Ground, { level, code, name, type, parent }: UnitRow): UnitVersion => {
  const above = parentLevel(level, ground.lists.on)
  return {
    from: ground.lists.on,
    code,
    name,
    type,
    ...(above === undefined ? {} : { parent: newId(ground, above, parent) }),
    basis: ground.lists.basis,
  }
}

const carriedOver = (ground: Ground, before: UnitRow, since: UnitRow): readonly UnitVersion[] => {
  const old = oldVersion(ground, before)
  // the lists place tone marks differently: the name stays as it was first read
  const later = { ...newVersion(ground, since), name: before.name }
  if (old.parent !== later.parent || old.type !== later.type) return [old, later]
  const { to: _, ...unchanged } = old
  return [unchanged]
}

const unitsOf = (ground: Ground): readonly Unit[] => {
  const { old, fresh, same } = ground
  const before = [...old].map(([key, row]): Unit => {
    const since = same.has(key) ? fresh.get(key) : undefined
    const versions = since ? carriedOver(ground, row, since) : [oldVersion(ground, row)]
    return { id: oldId(ground, row.level, row.code), level: row.level, versions }
  })
  const since = [...fresh]
    .filter(([key]) => !same.has(key))
    .map(
      ([, row]): Unit => ({
        id: newId(ground, row.level, row.code),
        level: row.level,
        versions: [newVersion(ground, row)],
      }),
    )
  return [...before, ...since]
}

const unlisted = (column: 'old_code' | 'new_code', row: LineageRow): ImportFault => ({
  code: 'unlisted_unit',
  list: 'lineage',
  row: row.row,
  column,
  value: row[column],
})

interface Lines {
  readonly successions: readonly Succession[]
  readonly leftOut: readonly ImportFault[]
}

const linesOf = (ground: Ground, lineage: readonly LineageRow[]): Lines => {
  const { lists, fresh } = ground
  const successions: Succession[] = []
  const leftOut: ImportFault[] = []
  for (const row of lineage) {
    const before = oldRowOf(ground, row)
    const since = fresh.get(keyOf(row.level, row.new_code))
    if (!before) leftOut.push(unlisted('old_code', row))
    if (!since) leftOut.push(unlisted('new_code', row))
    if (!before || !since) continue
    const from = oldId(ground, before.level, before.code)
    const to = newId(ground, since.level, since.code)
    if (from !== to) successions.push({ from, to, on: lists.on, extent: row.part, basis: lists.basis })
  }
  return { successions, leftOut }
}

/** Puts what is known first, and adds what it lacks. */
const added = <Item>(known: readonly Item[], found: readonly Item[], key: (item: Item) => string): readonly Item[] => {
  const present = new Set(known.map(key))
  return [...known, ...found.filter((item) => !present.has(key(item)))]
}

/**
 * Builds a table from the official lists on both sides of a reform. A unit is the same after it as before only when
 * its whole territory, its code and its name went over alone; any other is a new unit under a new id.
 *
 * Refuses, row by row, values that are not of their column, names without a type, a code twice, a parent that the
 * list does not have. A lineage row that names a unit of neither list is left out, and said to be.
 *
 * @example
 * ```ts
 * const row = { code: '01', level: 'province', name: 'Thành phố Hà Nội', parent: '' }
 * const kept = { level: 'province', old_code: '01', new_code: '01', part: 'full' }
 * const lists = { before: [row], since: [row], lineage: [kept], basis: law('nq-202-2025') }
 * const table = importUnits({ ...lists, on: '2025-07-01', vouchedFrom: '2025-01-01' })
 * table.ok && table.value.units.map((unit) => unit.id) // => ['p01']
 * ```
 */
export const importUnits = (lists: UnitLists): Outcome<UnitImport, ImportFault> => {
  const eve = addDays(lists.on, -1)
  const before = readUnits('before', lists.before, eve)
  const since = readUnits('since', lists.since, lists.on)
  const lineage = readLineage(lists.lineage)
  const [fault, ...faults] = [...before.faults, ...since.faults, ...lineage.faults]
  if (fault) return refuse(fault, ...faults)
  const known = lists.known ?? { units: [], successions: [] }
  const rows = { old: byKey(before.rows), fresh: byKey(since.rows) }
  const ground: Ground = {
    lists,
    eve,
    register: createUnitRegister(known),
    ...rows,
    same: sameUnits(rows, lineage.rows),
  }
  const { successions, leftOut } = linesOf(ground, lineage.rows)
  return accept({
    units: added(known.units, unitsOf(ground), ({ id }) => id),
    successions: added(known.successions, successions, ({ from, to, on }) => `${from} ${to} ${on}`),
    leftOut,
  })
}
