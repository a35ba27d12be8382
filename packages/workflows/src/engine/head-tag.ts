import type { Head } from './journal.js'

/**
 * How a dossier stands, as one word: its version and the beginning of the hash of its last fact. A page says by it
 * what it was made from.
 *
 * @example
 * ```ts
 * headTag({ version: 2, hash: 'c0ffee00c0ffee00' }) // => '2.c0ffee00c0ff'
 * ```
 */
export const headTag = ({ version, hash }: { readonly version: number } & Pick<Head, 'hash'>): string =>
  `${version}.${hash.slice(0, 12)}`
