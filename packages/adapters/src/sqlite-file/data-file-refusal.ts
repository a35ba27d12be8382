/** Why the place of a data file cannot be used. */
export type UnreachableReason = 'no_folder' | 'is_folder' | 'no_access' | 'read_only' | 'disk_full' | 'disk_error'

/** Why a data file cannot be opened. Nothing has been written to it. */
export type DataFileRefusal =
  | {
      readonly code: 'data_file_corrupt'
      readonly path: string
      /** The first fault, in SQLite's own words. */
      readonly found: string
    }
  /** A sound database, but of another program. */
  | { readonly code: 'data_file_foreign'; readonly path: string }
  | {
      readonly code: 'data_file_locked'
      readonly path: string
      /** Milliseconds. */
      readonly waited: number
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
