import type { DataFileRefusal } from './data-file-refusal.js'

/** Where a file is, and how long another process was waited for. */
export interface Place {
  readonly path: string
  /** Milliseconds. */
  readonly busyTimeout: number
}

const codeOf = (error: unknown): number | undefined => {
  const code: unknown = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  // the low byte is the kind of the error, the rest its details
  return typeof code === 'number' ? code & 0xff : undefined
}

const byCode: Readonly<Record<number, (place: Place, message: string) => DataFileRefusal>> = {
  5: ({ path, busyTimeout }) => ({ code: 'data_file_locked', path, waited: busyTimeout }),
  8: ({ path }) => ({ code: 'data_file_unreachable', path, reason: 'read_only' }),
  10: ({ path }) => ({ code: 'data_file_unreachable', path, reason: 'disk_error' }),
  11: ({ path }, found) => ({ code: 'data_file_corrupt', path, found }),
  13: ({ path }) => ({ code: 'data_file_unreachable', path, reason: 'disk_full' }),
  14: ({ path }) => ({ code: 'data_file_unreachable', path, reason: 'no_access' }),
  26: ({ path }, found) => ({ code: 'data_file_corrupt', path, found }),
}

/** What an error of SQLite says of the file; `undefined` when it says nothing of it and so is a bug. */
export const refusalOfError = (error: unknown, place: Place): DataFileRefusal | undefined => {
  const code = codeOf(error)
  return code === undefined || !(error instanceof Error) ? undefined : byCode[code]?.(place, error.message)
}
