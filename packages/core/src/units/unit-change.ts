import type { IsoDate } from '../days/iso-date.js'
import { accept, type Outcome, refuse } from '../outcome.js'
import type { Text } from '../text/text.js'
import { heirsOf, type Kin } from './lineage.js'
import type { UnitId } from './unit.js'
import type { UnitOnDay, UnitRefusal, UnitRegister } from './unit-register.js'

/** What became of a unit between two days. */
export type UnitChange =
  /** As it was. */
  | 'unchanged'
  /** The same unit under another name, type or parent. */
  | 'renamed'
  /** Its whole territory went into one other unit. */
  | 'merged'
  /** Its territory lies in several units, or part of it went to another meanwhile, though that came back. */
  | 'cut'
  /** It is gone, and the table does not say where. */
  | 'lost'

/** What is kept of a unit beyond a change of units. */
export type KeptRecord = 'recognition' | 'openDossier' | 'target' | 'timeSeries'

/** What is done with a record, and why; our policy, not law: no instrument that we read decides it. */
export interface RecordPolicy {
  readonly action: 'stands' | 'goesOn' | 'endsWithItsUnit' | 'toBeClosed' | 'toBeSetAnew' | 'addedUp' | 'keptApart'
  readonly text: Text
}

const stands: RecordPolicy = {
  action: 'stands',
  text: { vi: 'Giữ nguyên, ghi theo tên mới từ ngày đổi tên', en: 'It stands, under the new name from that day on' },
}

const goesOn: RecordPolicy = {
  action: 'goesOn',
  text: { vi: 'Hồ sơ tiếp tục, không mở lại', en: 'The dossier goes on and is not opened again' },
}

const endsWithItsUnit: RecordPolicy = {
  action: 'endsWithItsUnit',
  text: {
    vi: 'Kết quả công nhận là của đơn vị cũ trong năm đó; đơn vị mới không kế thừa mà được xét lại theo tiêu chí',
    en: 'The recognition is of the former unit in its year; the new unit does not inherit it and is assessed anew',
  },
}

const toBeClosed: RecordPolicy = {
  action: 'toBeClosed',
  text: {
    vi: 'Hồ sơ của đơn vị cũ được kết thúc; đơn vị mới mở hồ sơ riêng',
    en: 'The dossier of the former unit is closed; the new unit opens its own',
  },
}

const toBeSetAnew: RecordPolicy = {
  action: 'toBeSetAnew',
  text: {
    vi: 'Chỉ tiêu được giữ trong hồ sơ của đơn vị cũ; đơn vị mới phải giao lại, không cộng, không chia',
    en: 'The target stays in the record of the former unit; the new unit sets its own, neither added up nor split',
  },
}

const addedUp: RecordPolicy = {
  action: 'addedUp',
  text: { vi: 'Số liệu được cộng vào đơn vị mới', en: 'Its figures are added to those of the new unit' },
}

const keptApart: RecordPolicy = {
  action: 'keptApart',
  text: {
    vi: 'Số liệu được ghi riêng bên cạnh các đơn vị mới, không chia theo phỏng đoán',
    en: 'Its figures are shown beside the new units, never split by guess',
  },
}

/** What is done with each record when its unit changes. A code that goes on with another unit carries nothing over. */
export const recordPolicies: Readonly<Record<KeptRecord, Readonly<Record<UnitChange, RecordPolicy>>>> = {
  recognition: {
    unchanged: stands,
    renamed: stands,
    merged: endsWithItsUnit,
    cut: endsWithItsUnit,
    lost: endsWithItsUnit,
  },
  openDossier: { unchanged: goesOn, renamed: goesOn, merged: toBeClosed, cut: toBeClosed, lost: toBeClosed },
  target: { unchanged: stands, renamed: stands, merged: toBeSetAnew, cut: toBeSetAnew, lost: toBeSetAnew },
  timeSeries: { unchanged: stands, renamed: stands, merged: addedUp, cut: keptApart, lost: keptApart },
}

/** What became of a unit, and who has its code and its territory now. */
export interface UnitFate {
  readonly change: UnitChange
  readonly heirs: readonly Kin[]
  /** Another unit that has the code it had: same code, another extent, nothing inherited by it. */
  readonly codeNowOf?: UnitId
}

/** Why nothing can be said of a unit between two days: the table does not have it on one of them, or they are reversed. */
export type FateRefusal =
  | UnitRefusal
  | { readonly code: 'days_reversed'; readonly unit: UnitId; readonly from: IsoDate; readonly to: IsoDate }

const codeHolder = (register: UnitRegister, { id, level, code }: UnitOnDay, on: IsoDate): UnitId | undefined => {
  const holder = code === undefined ? undefined : register.byCode(level, code, on)
  return holder && holder.id !== id ? holder.id : undefined
}

const changeOf = (before: UnitOnDay, heirs: readonly Kin[]): UnitChange => {
  const [heir, ...others] = heirs
  if (!heir) return 'lost'
  if (others.length > 0 || heir.extent === 'partial') return 'cut'
  if (heir.unit.id !== before.id) return 'merged'
  return before.fullName === heir.unit.fullName && before.parent === heir.unit.parent ? 'unchanged' : 'renamed'
}

/** A unit that stands again later is not lost on a day for which the table only has no row of it. */
const gapOn = (register: UnitRegister, id: UnitId, on: IsoDate): UnitRefusal | undefined => {
  const found = register.find(id, on)
  if (found.ok) return undefined
  return found.refusals.find((one) => one.code === 'outside_unit_life' && (one.to === undefined || on < one.to))
}

/**
 * What became of a unit between two days; with `recordPolicies` it says what is done with what was recorded of it.
 *
 * Refuses a first day on which the table does not have the unit, since then nobody knows what became of what; a last
 * day in a gap of its versions; and a last day before the first.
 *
 * @example
 * ```ts
 * const register = createUnitRegister(nationalUnits)
 * const fate = unitFate(register, 'c14620', '2025-06-30', '2025-07-01')
 * fate.ok && recordPolicies.recognition[fate.value.change].action // => 'endsWithItsUnit'
 * ```
 */
export const unitFate = (
  register: UnitRegister,
  id: UnitId,
  from: IsoDate,
  to: IsoDate,
): Outcome<UnitFate, FateRefusal> => {
  if (to < from) return refuse({ code: 'days_reversed', unit: id, from, to })
  const before = register.find(id, from)
  if (!before.ok) return before
  const heirs = heirsOf(register, id, from, to)
  const gap = heirs.length === 0 ? gapOn(register, id, to) : undefined
  if (gap) return refuse(gap)
  const codeNowOf = codeHolder(register, before.value, to)
  return accept({ change: changeOf(before.value, heirs), heirs, ...(codeNowOf === undefined ? {} : { codeNowOf }) })
}
