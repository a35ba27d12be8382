import type { DataFileRefusal, UnreachableReason } from './data-file-refusal.js'

const reasons: Readonly<Record<string, UnreachableReason>> = {
  EACCES: 'no_access',
  EDQUOT: 'disk_full',
  EIO: 'disk_error',
  EISDIR: 'is_folder',
  ENAMETOOLONG: 'name_too_long',
  ENOENT: 'no_folder',
  ENOSPC: 'disk_full',
  ENOTDIR: 'no_folder',
  EPERM: 'no_access',
  EROFS: 'read_only',
}

/** What an error of the system says of a file; `undefined` when it says nothing of it and so is a bug. */
export const refusalOfSystemError = (error: unknown, path: string): DataFileRefusal | undefined => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  const reason = typeof code === 'string' ? reasons[code] : undefined
  return reason && { code: 'data_file_unreachable', path, reason }
}
