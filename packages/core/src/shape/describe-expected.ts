import { formatDecimal } from '../text/format.js'
import type { Locale } from '../text/text.js'
import type { Expected } from './expected.js'

type Sentences = { readonly [W in Expected['what']]: (expected: Extract<Expected, { what: W }>) => string }

/** As many as one line names; of more, the nearest alone is told. */
const fewValues = 12

const listed = (values: readonly string[], or: string): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${or} ${values.at(-1)}`

const vi: Sentences = {
  text: () => 'phải là chữ.',
  text_in_quotes: () => 'phải là chữ: hãy đặt trong dấu nháy.',
  number: () => 'phải là số.',
  number_without_quotes: () => 'phải là số: hãy bỏ dấu nháy.',
  whole_number: () => 'phải là số nguyên.',
  yes_or_no: () => 'phải là true hoặc false.',
  list: () => 'phải là danh sách.',
  map: () => 'phải là một nhóm khóa và giá trị.',
  day: () => 'phải là một ngày có thật, dạng NNNN-TT-NN.',
  not_empty: () => 'không được để trống.',
  at_least: ({ limit }) => `phải từ ${formatDecimal(limit, 'vi')} trở lên.`,
  at_most: ({ limit }) => `không được quá ${formatDecimal(limit, 'vi')}.`,
  more_than: ({ limit }) => `phải lớn hơn ${formatDecimal(limit, 'vi')}.`,
  less_than: ({ limit }) => `phải nhỏ hơn ${formatDecimal(limit, 'vi')}.`,
  one_of: ({ values, nearest }) =>
    (values.length > fewValues ? 'không phải một giá trị có trong lược đồ.' : `phải là ${listed(values, 'hoặc')}.`) +
    (nearest === undefined ? '' : ` Có phải là “${nearest}”?`),
}

const en: Sentences = {
  text: () => 'has to be text.',
  text_in_quotes: () => 'has to be text: put it in quotation marks.',
  number: () => 'has to be a number.',
  number_without_quotes: () => 'has to be a number: leave out the quotation marks.',
  whole_number: () => 'has to be a whole number.',
  yes_or_no: () => 'has to be true or false.',
  list: () => 'has to be a list.',
  map: () => 'has to be a map.',
  day: () => 'has to be a day that exists, YYYY-MM-DD.',
  not_empty: () => 'cannot be empty.',
  at_least: ({ limit }) => `has to be ${formatDecimal(limit, 'en')} or more.`,
  at_most: ({ limit }) => `has to be ${formatDecimal(limit, 'en')} or less.`,
  more_than: ({ limit }) => `has to be more than ${formatDecimal(limit, 'en')}.`,
  less_than: ({ limit }) => `has to be less than ${formatDecimal(limit, 'en')}.`,
  one_of: ({ values, nearest }) =>
    (values.length > fewValues ? 'is no value of the schema.' : `has to be ${listed(values, 'or')}.`) +
    (nearest === undefined ? '' : ` Is “${nearest}” meant?`),
}

const sentences: Readonly<Record<Locale, Sentences>> = { vi, en }

/**
 * The rest of a sentence that begins with what is not of its shape: what it has to be, and what was probably meant.
 *
 * @example
 * ```ts
 * describeExpected({ what: 'day' }, 'en') // => 'has to be a day that exists, YYYY-MM-DD.'
 * ```
 */
export const describeExpected = (expected: Expected, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one value, which TypeScript cannot follow through a union
  const sentence = sentences[locale][expected.what] as (expected: Expected) => string
  return sentence(expected)
}
