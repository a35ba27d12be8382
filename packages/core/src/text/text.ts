/** The languages people read: Vietnamese first. */
export type Locale = 'vi' | 'en'

/** One phrase in both languages; Vietnamese in Unicode NFC. */
export interface Text {
  readonly vi: string
  readonly en: string
}

// before the first combining mark every letter is composed: so are nearly all ids and numbers of papers
const neverCombines = /^[\0-\u02FF]*$/

/**
 * Says whether a string is written in composed form (NFC), the only form the record keeps.
 *
 * @example
 * ```ts
 * isNfc('Bạch Lưu'.normalize('NFD')) // => false
 * ```
 */
export const isNfc = (text: string): boolean => neverCombines.test(text) || text.normalize('NFC') === text

const collator = new Intl.Collator('vi', { numeric: true })

/**
 * Orders two Vietnamese strings as a reader expects (a, ă, â, b, …, d, đ, e, ê), numbers in them by what they count:
 * `Phường 2` before `Phường 10`.
 *
 * @example
 * ```ts
 * ['Đông', 'Dương', 'Em'].toSorted(compareVi).join() // => 'Dương,Đông,Em'
 * ```
 */
export const compareVi = (a: string, b: string): number => collator.compare(a, b)

/** A phrase as it stands inside a sentence: its first letter small, unless it begins with an abbreviation. */
export const inSentence = (phrase: string): string =>
  /^\p{Lu}\p{Lu}/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1)
