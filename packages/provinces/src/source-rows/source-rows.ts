import type { SourceRow } from './held.js'
import { kimSonRows } from './kim-son.js'
import { namDinhRows } from './nam-dinh.js'
import { ninhBinhRows } from './ninh-binh.js'
import { thanhHoaRows } from './thanh-hoa.js'
import { vinhPhucRows } from './vinh-phuc.js'

/**
 * Everything that the five source articles name, row by row: where it is held as data, or why it is not.
 *
 * @example
 * ```ts
 * sourceRows.find(({ row }) => row === '4.16')?.held // => [{ in: 'step', procedure: 'covenant', command: 'recordVote' }]
 * ```
 */
export const sourceRows: readonly SourceRow[] = [
  ...ninhBinhRows,
  ...kimSonRows,
  ...namDinhRows,
  ...thanhHoaRows,
  ...vinhPhucRows,
]
