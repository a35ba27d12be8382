import type { Locale } from '@anlang/core'

const isLocale = (word: string): word is Locale => word === 'vi' || word === 'en'

/** The languages that a browser accepts, the most wanted first. */
const accepted = (header: string): readonly string[] =>
  header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const quality = parameters
        .map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1])
        .find((found) => found !== undefined)
      return { language: tag.split('-')[0] ?? '', quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => language)

/**
 * The language to answer in: the one asked for, else the one the browser prefers, else Vietnamese.
 *
 * @example
 * ```ts
 * localeOf(undefined, 'fr,en;q=0.8') // => 'en'
 * ```
 */
export const localeOf = (asked: string | undefined, acceptLanguage: string | undefined): Locale => {
  if (asked !== undefined && isLocale(asked)) return asked
  return accepted(acceptLanguage ?? '').find(isLocale) ?? 'vi'
}
