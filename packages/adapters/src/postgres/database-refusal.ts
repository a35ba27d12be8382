/** Why a database does not do what is asked of it. */
export type UnavailableReason = 'unreachable' | 'read_only' | 'disk_full' | 'disk_error' | 'forbidden' | 'busy'

/**
 * Why a journal cannot be opened in a database, or an entry is not kept there. Nothing of it has been written.
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
