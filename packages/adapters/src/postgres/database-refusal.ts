/** Why a database does not do what is asked of it. */
export type UnavailableReason = 'unreachable' | 'read_only' | 'disk_full' | 'disk_error' | 'forbidden' | 'busy'

/**
 * Why a journal cannot be opened or read in a database, or an entry is not kept there. Nothing of it has been written.
 */
export type DatabaseRefusal =
  | {
      readonly code: 'database_newer'
      readonly schema: string
      /** Version of the schema in the database. */
      readonly found: number
      /** The newest version that this release knows. */
      readonly known: number
    }
  /** An earlier release made the tables, and who only reads does not bring them up to date. */
  | {
      readonly code: 'database_older'
      readonly schema: string
      /** Version of the schema in the database. */
      readonly found: number
      /** The version that this release reads. */
      readonly known: number
    }
  /** There is no journal to be read in the schema. */
  | { readonly code: 'database_empty'; readonly schema: string }
  /** A dump was restored, and nobody has opened it to write since: what it holds lies ahead of every reader. */
  | { readonly code: 'database_restored'; readonly schema: string }
  /** Row security shows the role not one row, so that it would take any journal for an empty one. */
  | { readonly code: 'database_hidden'; readonly schema: string }
  /** Something was to be written to a journal that is only read. */
  | { readonly code: 'database_for_reading'; readonly schema: string }
  /** A schema of that name is there, and is not ours. */
  | { readonly code: 'database_foreign'; readonly schema: string }
  /** Provinces are to be kept apart, and the tables were made without parts. */
  | { readonly code: 'database_unparted'; readonly schema: string }
  /** The database does not keep its text as UTF-8. */
  | { readonly code: 'database_encoding'; readonly found: string }
  | {
      readonly code: 'database_unavailable'
      readonly reason: UnavailableReason
      /** In the words of the server or the system. */
      readonly found: string
    }
  /** Postgres cannot hold the character U+0000, nor half of a surrogate pair. */
  | { readonly code: 'unstorable_text'; readonly dossier: string; readonly field: string }
