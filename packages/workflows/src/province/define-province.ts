import type { Province } from './province.js'

/**
 * Gives editors completion; returns its argument unchanged. Checking is `checkProvince`'s.
 *
 * @example
 * ```ts
 * defineProvince({ id: 'vinh-phuc', unit: 'p26', name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' } }).unit // => 'p26'
 * ```
 */
export const defineProvince = <const Definition extends Province>(province: Definition): Definition => province
