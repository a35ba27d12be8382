/** Why the place of a data file cannot be used. */
export type UnreachableReason =
  | 'no_folder'
  | 'no_file'
  | 'is_folder'
  | 'name_too_long'
  | 'no_access'
  | 'read_only'
  | 'disk_full'
  | 'disk_error'

/** Why a data file cannot be opened, copied or put back. Nothing has been written to it. */
export type DataFileRefusal =
  | {
      readonly code: 'data_file_corrupt'
      readonly path: string
      /** The first fault, in SQLite's own words. */
      readonly found: string
    }
  /** A sound database, but of another program. */
  | { readonly code: 'data_file_foreign'; readonly path: string }
  /** There is no journal in it. */
  | { readonly code: 'data_file_empty'; readonly path: string }
  /** Something was to be written to a file that is only read. */
  | { readonly code: 'data_file_for_reading'; readonly path: string }
  | {
      readonly code: 'data_file_locked'
      readonly path: string
      /** Milliseconds. */
      readonly waited: number
    }
  /** Something stands in the place that a copy is to have: nothing is written over. */
  | { readonly code: 'data_file_exists'; readonly path: string }
  /** A sound database of ours, but a record in it is not: changed, cut, or with a head of something else. */
  | {
      readonly code: 'data_file_unchained'
      readonly path: string
      readonly dossier: string
      readonly version: number
      readonly fault: 'changed' | 'missing' | 'head'
    }
  | { readonly code: 'data_file_unreachable'; readonly path: string; readonly reason: UnreachableReason }
  | {
      readonly code: 'data_file_newer'
      readonly path: string
      /** Version of the schema in the file. */
      readonly found: number
      /** The newest version that this release knows. */
      readonly known: number
    }
