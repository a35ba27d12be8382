import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DataFileRefusal } from './data-file-refusal.js'
import { refusalOfSystemError } from './refusal-of-system-error.js'

/** Looks at the place of a file before SQLite does, which would only say that it cannot open it. */
export const inspectPlace = (path: string): DataFileRefusal | undefined => {
  const because = (reason: 'no_folder' | 'is_folder' | 'no_access') =>
    ({ code: 'data_file_unreachable', path, reason }) as const
  try {
    if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) return because('no_folder')
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? because('is_folder') : undefined
  } catch (error) {
    return refusalOfSystemError(error, path) ?? because('no_access')
  }
}
