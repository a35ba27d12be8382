/** What the pages read from an address beside its path. */
export interface SearchWords {
  readonly q?: string
  readonly asOf?: string
  readonly level?: string
  readonly register?: string
}

/** The words of an address that a page reads; what says something else is read as saying nothing. */
export const searchWords = (
  search: Readonly<Record<string, unknown>>,
  names: readonly (keyof SearchWords)[],
): SearchWords =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name]
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []
    }),
  )
