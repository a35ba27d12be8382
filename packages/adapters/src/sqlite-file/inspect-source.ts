import { accessSync, constants, existsSync } from 'node:fs'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectPlace } from './inspect-place.js'
import { refusalOfSystemError } from './refusal-of-system-error.js'

/** Looks at the place of a file that has to be there and is only read. */
export const inspectSource = (path: string): DataFileRefusal | undefined => {
  const unreachable = inspectPlace(path)
  if (unreachable) return unreachable
  if (!existsSync(path)) return { code: 'data_file_unreachable', path, reason: 'no_file' }
  try {
    accessSync(path, constants.R_OK)
    return undefined
  } catch (error) {
    return refusalOfSystemError(error, path)
  }
}
