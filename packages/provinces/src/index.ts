import type { Province } from '@anlang/workflows'
import { bachLuu } from './bach-luu.js'
import { kimSon } from './kim-son.js'
import { namDinh } from './nam-dinh.js'
import { ninhBinh } from './ninh-binh.js'
import { songLo } from './song-lo.js'
import { thanhHoa } from './thanh-hoa.js'
import { vinhPhuc } from './vinh-phuc.js'

export { type AfterReform, afterReform, type Became } from './after-reform.js'
export { bachLuu } from './bach-luu.js'
export { type IndicatorId, indicators } from './indicators/indicators.js'
export { kimSon } from './kim-son.js'
export { namDinh } from './nam-dinh.js'
export { ninhBinh } from './ninh-binh.js'
export { songLo } from './song-lo.js'
export type { Held, SourceRow } from './source-rows/held.js'
export { sourceRows } from './source-rows/source-rows.js'
export { thanhHoa } from './thanh-hoa.js'
export { vinhPhuc } from './vinh-phuc.js'

/** The overlays that come with the project: provinces, each with the districts and communes laid over it. */
export const provinces: readonly Province[] = [ninhBinh, kimSon, namDinh, thanhHoa, vinhPhuc, songLo, bachLuu]
