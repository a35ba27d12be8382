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

const sumOf = (rows: readonly { readonly count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0)

/** Whether the sum of rows that are not shown, which can be told from the total, is small itself or tells each as one. */
const tells = (hidden: readonly { readonly count: number }[]): boolean =>
  hidden.length > 0 && (sumOf(hidden) < least || sumOf(hidden) === hidden.length)

/**
 * A column of counts made fit to be published: small counts are not shown, and where the sum of what is missing would
 * tell them, being small as well or the sum of ones, the next smallest is left out too. A zero is shown; with nothing
 * else to leave out, the total is.
 *
 * @example
 * ```ts
 * const rows = [{ key: 'a', count: 3 }, { key: 'b', count: 7 }, { key: 'c', count: 20 }]
 * suppress(rows).rows.map(({ count }) => count) // => [null, null, 20]
 * ```
 */
export const suppress = <Key>(rows: readonly { readonly key: Key; readonly count: number }[]): PublishedColumn<Key> => {
  const small = rows.filter(({ count }) => count > 0 && count < least)
  const [next] = rows.filter(({ count }) => count >= least).toSorted((one, other) => one.count - other.count)
  const hidden = next && tells(small) ? [...small, next] : small
  return {
    rows: rows.map((row) => ({ key: row.key, count: hidden.includes(row) ? null : row.count })),
    total: tells(hidden) ? null : sumOf(rows),
  }
}
