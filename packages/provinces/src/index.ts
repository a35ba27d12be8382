import type { Province } from '@anlang/workflows'
import { namDinh } from './nam-dinh.js'
import { ninhBinh } from './ninh-binh.js'
import { thanhHoa } from './thanh-hoa.js'
import { vinhPhuc } from './vinh-phuc.js'

export { type IndicatorId, indicators } from './indicators/indicators.js'
export { namDinh } from './nam-dinh.js'
export { ninhBinh } from './ninh-binh.js'
export type { Held, SourceRow } from './source-rows/held.js'
export { sourceRows } from './source-rows/source-rows.js'
export { thanhHoa } from './thanh-hoa.js'
export { vinhPhuc } from './vinh-phuc.js'

/** The province packs that come with the project. */
export const provinces: readonly Province[] = [ninhBinh, namDinh, thanhHoa, vinhPhuc]
