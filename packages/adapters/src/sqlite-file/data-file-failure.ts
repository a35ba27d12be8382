import type { DataFileRefusal } from './data-file-refusal.js'
import { describeDataFile } from './data-file-words.js'

/**
 * Thrown by a journal whose data file does not do what is asked of it, as when the disk is full. What it is stands in
 * `refusal`. The same command again is recorded once.
 *
 * @example
 * ```ts
 * new DataFileFailure({ code: 'data_file_unreachable', path: 'a.db', reason: 'disk_full' }).refusal.code // => 'data_file_unreachable'
 * ```
 */
export class DataFileFailure extends Error {
  override readonly name = 'DataFileFailure'
  readonly refusal: DataFileRefusal

  constructor(refusal: DataFileRefusal, options?: ErrorOptions) {
    super(describeDataFile(refusal, 'en'), options)
    this.refusal = refusal
  }
}
