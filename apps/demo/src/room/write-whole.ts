import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { DataFileFailure, type UnreachableReason } from '@anlang/adapters/sqlite-file'

const reasons: Readonly<Record<string, UnreachableReason>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EROFS: 'read_only',
  EACCES: 'no_access',
  EPERM: 'no_access',
  EIO: 'disk_error',
}

/** An error of the system as the failure of a data file, which people can do something about; another one as it is. */
const failureOf = (error: unknown, path: string): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason ? new DataFileFailure({ code: 'data_file_unreachable', path, reason }, { cause: error }) : error
}

const writeBeside = (beside: string, text: string): void => {
  const handle = openSync(beside, 'w')
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/**
 * Writes a small file so that a reader, or who starts after a cut of the power, finds the old text or the new one.
 * Throws `DataFileFailure` where the disk does not take it.
 */
export const writeWhole = (file: string, text: string): void => {
  const beside = `${file}.new`
  try {
    writeBeside(beside, text)
    renameSync(beside, file)
  } catch (error) {
    throw failureOf(error, file)
  }
}
