import type { Locale } from '@anlang/core'

/** The ETag of an answer about a dossier: as it stands, and in which language it is told. */
export const etagOf = (tag: string, locale: Locale): string => `"${tag}.${locale}"`

/** What a proxy made weak is taken for what it was. */
const bare = (etag: string): string =>
  etag
    .trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1')

/** The tag that a page was made from, if it says so: in which language it was read does not matter. */
export const seenBy = (ifMatch = ''): { readonly seen?: string } => {
  const seen = bare(ifMatch).replace(/\.(?:vi|en)$/, '')
  return seen === '' || seen === '*' ? {} : { seen }
}

/** Whether an answer is among those that are at hand. */
export const isAtHand = (etag: string, ifNoneMatch = ''): boolean =>
  ifNoneMatch.split(',').some((one) => bare(one) === bare(etag))
