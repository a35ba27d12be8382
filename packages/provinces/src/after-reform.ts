import type { IsoDate, Text, UnitId } from '@anlang/core'
import { bachLuu } from './bach-luu.js'
import { kimSon } from './kim-son.js'
import { namDinh } from './nam-dinh.js'
import { ninhBinh } from './ninh-binh.js'
import { songLo } from './song-lo.js'
import { thanhHoa } from './thanh-hoa.js'
import { vinhPhuc } from './vinh-phuc.js'

/** What became of the unit of an overlay by 1 July 2025. */
export type Became =
  | { readonly kind: 'goesOn' }
  /** Its whole territory went into a new unit; of a unit that has itself ended since, `now` is the one that stands. */
  | {
      readonly kind: 'merged'
      readonly lastDay: IsoDate
      readonly into: UnitId
      readonly madeOf: readonly UnitId[]
      readonly now: UnitId
    }
  /** A district, and no unit is its heir: its communes lie in a province. */
  | { readonly kind: 'abolished'; readonly lastDay: IsoDate; readonly communesIn: UnitId }

/** The overlay of a unit, what became of the unit, and what that means for the overlay. */
export interface AfterReform {
  readonly overlay: string
  readonly unit: UnitId
  readonly became: Became
  readonly means: Text
}

interface Of {
  readonly id: string
  readonly unit: UnitId
}

interface Ended extends Of {
  readonly to: IsoDate
}

const goesOn = ({ id, unit }: Of): AfterReform => ({
  overlay: id,
  unit,
  became: { kind: 'goesOn' },
  means: { vi: 'Đơn vị giữ nguyên, gói tiếp tục áp dụng', en: 'The unit goes on, and its overlay with it' },
})

const merged = ({ id, unit, to }: Ended, into: UnitId, madeOf: readonly UnitId[], now = into): AfterReform => ({
  overlay: id,
  unit,
  became: { kind: 'merged', lastDay: to, into, madeOf, now },
  means: {
    vi: 'Gói hết hiệu lực cùng đơn vị, đơn vị mới không kế thừa; điểm mô hình còn hoạt động vẫn mang tên mô hình của gói',
    en: 'The overlay ended with its unit and the new one does not inherit it; sites that go on keep the names of its models',
  },
})

const abolished = ({ id, unit, to }: Ended, communesIn: UnitId): AfterReform => ({
  overlay: id,
  unit,
  became: { kind: 'abolished', lastDay: to, communesIn },
  means: {
    vi: 'Không còn cấp huyện: gói hết hiệu lực, không đơn vị nào kế thừa; điểm mô hình còn hoạt động vẫn mang tên mô hình của gói',
    en: 'There is no district level: the overlay ended without an heir; sites that go on keep the names of its models',
  },
})

const newNinhBinh = 'p37@2025-07-01'
const newPhuTho = 'p25@2025-07-01'
const ofNewNinhBinh = ['p35', 'p36', 'p37']

/**
 * What the reform of 1 July 2025 means for each overlay. A new unit of an old name is another unit: the Ninh Bình of
 * today has no overlay here, since no source speaks of it. That nothing is inherited is our policy, not law.
 */
export const afterReform: readonly AfterReform[] = [
  merged(ninhBinh, newNinhBinh, ofNewNinhBinh),
  abolished(kimSon, newNinhBinh),
  merged(namDinh, newNinhBinh, ofNewNinhBinh),
  goesOn(thanhHoa),
  merged(vinhPhuc, newPhuTho, ['p17', 'p25', 'p26']),
  abolished(songLo, newPhuTho),
  merged(bachLuu, 'c08782@2025-01-01', ['c08779', 'c08782'], 'c08782@2025-07-01'),
]
