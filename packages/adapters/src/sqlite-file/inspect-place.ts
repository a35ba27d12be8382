import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DataFileRefusal, UnreachableReason } from './data-file-refusal.js'

const reasonAt = (path: string): UnreachableReason | undefined => {
  try {
    if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) return 'no_folder'
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? 'is_folder' : undefined
  } catch {
    return 'no_access'
  }
}

/** Looks at the place of a file before SQLite does, which would only say that it cannot open it. */
export const inspectPlace = (path: string): DataFileRefusal | undefined => {
  const reason = reasonAt(path)
  return reason && { code: 'data_file_unreachable', path, reason }
}
