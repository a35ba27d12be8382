/** Why Restate did not answer for an entry. */
export type RestateRefusal =
  /** The entry was not taken: there is no such service, or the caller may not use it. Nothing was written. */
  | {
      readonly code: 'restate_refused'
      readonly status: number
      /** In the words of the server. */
      readonly found: string
    }
  /** Nobody answered, or keeping it failed again and again: it may have been written. Ask again with the same command id. */
  | { readonly code: 'outcome_unknown'; readonly dossier: string; readonly command: string; readonly found: string }
