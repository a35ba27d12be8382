import type { IsoDate } from '../days/iso-date.js'
import type { UnitId } from './unit.js'
import type { UnitType } from './unit-type.js'

/** Code, type, name and province of the districts that the sources of the first five provinces name, and of one beside them. */
export const districtsBefore2025: readonly (readonly [code: string, type: UnitType, name: string, parent: UnitId])[] = [
  ['076', 'huyen', 'Sơn Dương', 'p08'],
  ['253', 'huyen', 'Sông Lô', 'p26'],
  ['356', 'thanh_pho', 'Nam Định', 'p36'],
  // one of the communes of the new ward of Nam Định came from here
  ['359', 'huyen', 'Vụ Bản', 'p36'],
  ['376', 'huyen', 'Kim Sơn', 'p37'],
  ['394', 'huyen', 'Yên Định', 'p38'],
]

/** A commune until 30 June 2025, and the first day we vouch for when it is not the table's own. */
export type OldCommune = readonly [code: string, type: UnitType, name: string, parent: UnitId, from?: IsoDate]

/** The day of the official list in which a commune was read, where nothing older speaks of it: it may be younger than 2011. */
const listed = '2025-01-01'

/** Communes that stood before 1 July 2025. */
export const communesBefore2025: readonly OldCommune[] = [
  ['02602', 'xa', 'Đông Lợi', 'd076'],
  ['02623', 'xa', 'Hào Phú', 'd076'],
  ['02632', 'xa', 'Trường Sinh', 'd076'],
  ['08803', 'xa', 'Nhân Đạo', 'd253'],
  ['08806', 'xa', 'Đôn Nhân', 'd253'],
  ['08809', 'xa', 'Phương Khoan', 'd253'],
  ['13636', 'phuong', 'Vị Xuyên', 'd356', listed],
  ['13666', 'phuong', 'Trần Hưng Đạo', 'd356', listed],
  ['13669', 'phuong', 'Cửa Bắc', 'd356', listed],
  ['13678', 'phuong', 'Năng Tĩnh', 'd356', listed],
  ['13681', 'phuong', 'Quang Trung', 'd356', listed],
  ['13687', 'phuong', 'Lộc Vượng', 'd356', listed],
  ['13690', 'phuong', 'Cửa Nam', 'd356', listed],
  ['13726', 'xa', 'Mỹ Phúc', 'd356', listed],
  ['13768', 'xa', 'Quang Trung', 'd359', listed],
  ['14620', 'thi_tran', 'Phát Diệm', 'd376'],
  ['14635', 'xa', 'Kim Định', 'd376', listed],
  ['14638', 'xa', 'Ân Hòa', 'd376', listed],
  ['14641', 'xa', 'Hùng Tiến', 'd376', listed],
  ['14659', 'xa', 'Kim Chính', 'd376', listed],
  ['14662', 'xa', 'Thượng Kiệm', 'd376', listed],
  ['15445', 'xa', 'Định Tăng', 'd394', listed],
  ['15463', 'xa', 'Định Long', 'd394', listed],
  ['15466', 'xa', 'Định Liên', 'd394', listed],
  ['15469', 'thi_tran', 'Quán Lào', 'd394', listed],
]

/** Code, type, name and province of communes made on 1 July 2025, and the units whose whole territory each took. */
export const communesSince2025: readonly (readonly [
  code: string,
  type: UnitType,
  name: string,
  parent: UnitId,
  took: readonly UnitId[],
])[] = [
  ['02623', 'xa', 'Trường Sinh', 'p08@2025-07-01', ['c02602', 'c02623', 'c02632']],
  ['08782', 'xa', 'Hải Lựu', 'p25@2025-07-01', ['c08782@2025-01-01', 'c08803', 'c08806', 'c08809']],
  [
    '13669',
    'phuong',
    'Nam Định',
    'p37@2025-07-01',
    ['c13636', 'c13666', 'c13669', 'c13678', 'c13681', 'c13687', 'c13690', 'c13726', 'c13768'],
  ],
  ['14620', 'xa', 'Phát Diệm', 'p37@2025-07-01', ['c14620', 'c14659', 'c14662']],
  // the code was that of xã Ân Hòa; huyện Kim Sơn, of the same name, was far larger
  ['14638', 'xa', 'Kim Sơn', 'p37@2025-07-01', ['c14635', 'c14638', 'c14641']],
  ['15469', 'xa', 'Yên Định', 'p38', ['c15445', 'c15463', 'c15466', 'c15469']],
]
