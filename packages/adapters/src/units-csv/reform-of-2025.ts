import { law } from '@anlang/core'

/**
 * What the official lists on both sides of the reform of 2025 are called in a folder.
 *
 * @example
 * ```ts
 * unitListFiles.since // => 'units-since-2025-07-01.csv'
 * ```
 */
export const unitListFiles = {
  before: 'units-before-2025-07-01.csv',
  since: 'units-since-2025-07-01.csv',
  lineage: 'lineage-2025-07-01.csv',
} as const

/**
 * The reform whose lists these are, as `readUnitLists` asks for it.
 *
 * @example
 * ```ts
 * reformOf2025.on // => '2025-07-01'
 * ```
 */
export const reformOf2025 = { on: '2025-07-01', vouchedFrom: '2025-01-01', basis: law('nq-202-2025') } as const
