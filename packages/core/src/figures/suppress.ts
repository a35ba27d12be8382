/** A row of a table to be published. */
export interface PublishedRow<Key> {
  readonly key: Key
  /** `null` where it is not shown. */
  readonly count: number | null
}

/** A column of counts with its total, as it may be published. */
export interface PublishedColumn<Key> {
  readonly rows: readonly PublishedRow<Key>[]
  readonly total: number | null
}

/** Counts from 1 up to this, excluded, could point to a person. */
const least = 5

/**
 * A column of counts made fit to be published: small counts are not shown, and where only one would be missing, the
 * next smallest is left out too, since it could be told from the total. A zero is shown; with nothing else to leave
 * out, the total is.
 *
 * @example
 * ```ts
 * const rows = [{ key: 'a', count: 3 }, { key: 'b', count: 7 }, { key: 'c', count: 20 }]
 * suppress(rows).rows.map(({ count }) => count) // => [null, null, 20]
 * ```
 */
export const suppress = <Key>(rows: readonly { readonly key: Key; readonly count: number }[]): PublishedColumn<Key> => {
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  const small = rows.filter(({ count }) => count > 0 && count < least)
  const hidden = new Set(small)
  if (small.length === 1) {
    const next = rows.filter(({ count }) => count >= least).toSorted((one, other) => one.count - other.count)[0]
    if (next) hidden.add(next)
  }
  const told = hidden.size === 1
  return {
    rows: rows.map((row) => ({ key: row.key, count: hidden.has(row) ? null : row.count })),
    total: told || (total > 0 && total < least) ? null : total,
  }
}
