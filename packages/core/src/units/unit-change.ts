import type { IsoDate } from '../days/iso-date.js'
import type { Text } from '../text/text.js'
import { heirsOf, type Kin } from './lineage.js'
import type { UnitId } from './unit.js'
import type { UnitRegister } from './unit-register.js'

/** What became of a unit between two days. */
export type UnitChange =
  /** As it was. */
  | 'unchanged'
  /** The same unit under another name, type or parent. */
  | 'renamed'
  /** Its whole territory went into one other unit. */
  | 'merged'
  /** Its territory lies in several units, or part of it in another. */
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

const codeHolder = (register: UnitRegister, id: UnitId, from: IsoDate, to: IsoDate): UnitId | undefined => {
  const before = register.find(id, from)
  if (!before.ok || before.value.code === undefined) return undefined
  const holder = register.byCode(before.value.level, before.value.code, to)
  return holder && holder.id !== id ? holder.id : undefined
}

const changeOf = (
  register: UnitRegister,
  id: UnitId,
  from: IsoDate,
  to: IsoDate,
  heirs: readonly Kin[],
): UnitChange => {
  const [before, after] = [register.find(id, from), register.find(id, to)]
  if (before.ok && after.ok && heirs.length === 1) {
    const same = before.value.fullName === after.value.fullName && before.value.parent === after.value.parent
    return same ? 'unchanged' : 'renamed'
  }
  if (heirs.length === 0) return 'lost'
  return heirs.length === 1 && heirs[0]?.extent === 'full' ? 'merged' : 'cut'
}

/**
 * What became of a unit between two days; with `recordPolicies` it says what is done with what was recorded of it.
 *
 * @example
 * ```ts
 * const register = createUnitRegister(nationalUnits)
 * const fate = unitFate(register, 'c14620', '2025-06-30', '2025-07-01')
 * recordPolicies.recognition[fate.change].action // => 'endsWithItsUnit'
 * ```
 */
export const unitFate = (register: UnitRegister, id: UnitId, from: IsoDate, to: IsoDate): UnitFate => {
  const heirs = heirsOf(register, id, from, to)
  const codeNowOf = codeHolder(register, id, from, to)
  return { change: changeOf(register, id, from, to, heirs), heirs, ...(codeNowOf === undefined ? {} : { codeNowOf }) }
}
