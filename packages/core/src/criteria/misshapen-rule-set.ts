import { describeExpected } from '../shape/describe-expected.js'
import type { Misshapen } from '../shape/misshapen.js'
import { nearest } from '../text/nearest.js'
import type { Locale, Text } from '../text/text.js'

/** Every key that a rule file can have. */
const keys = (
  'id version scheme subject establishes title scope from to basis period through amendments text figures figure parts part ' +
  'whole instruments instrument at number kind standing unverified criteria rule bound limit percent now before expected ' +
  'unless name all of atLeast items weight in by cases value numerator denominator appliesIf evidence classification bands ' +
  'label type unit tally scale maximum settled year vi en'
).split(' ')

/** The word that was probably meant at a place of a rule file. */
export const meantAt = ({ kind, path, expected }: Misshapen): string | undefined => {
  if (kind === 'unrecognized_keys') return nearest(String(path.at(-1)), keys)
  return expected?.what === 'one_of' ? expected.nearest : undefined
}

const least = 'id, version, scheme, subject, title, from, basis, figures, criteria'

const sentences: Readonly<Record<Locale, (misshapen: Misshapen, place: string) => string>> = {
  vi: (misshapen, place) => {
    const { kind, expected } = misshapen
    const meant = meantAt(misshapen)
    const key = meant === undefined ? 'Hãy sửa tên, hoặc bỏ.' : `Có phải là “${meant}”?`
    if (kind === 'missing') return `Thiếu mục “${place}”. Hãy bổ sung theo lược đồ bộ tiêu chí.`
    if (kind === 'unrecognized_keys') return `Không có mục “${place}” trong lược đồ bộ tiêu chí. ${key}`
    if (kind === 'not_a_map') return `Đây không phải bộ tiêu chí. Hãy ghi ít nhất các mục ${least}.`
    if (expected) return `“${place}” ${describeExpected(expected, 'vi')}`
    return `“${place}” không đúng dạng. Hãy sửa theo lược đồ bộ tiêu chí.`
  },
  en: (misshapen, place) => {
    const { kind, expected } = misshapen
    const meant = meantAt(misshapen)
    const key = meant === undefined ? 'Correct it, or leave it out.' : `Is “${meant}” meant?`
    if (kind === 'missing') return `“${place}” is missing. Add it by the schema of rule sets.`
    if (kind === 'unrecognized_keys') return `There is no key “${place}” in the schema of rule sets. ${key}`
    if (kind === 'not_a_map') return `This is no rule set. Give at least ${least}.`
    if (expected) return `“${place}” ${describeExpected(expected, 'en')}`
    return `“${place}” is not of its shape. Correct it by the schema of rule sets.`
  },
}

/** What is wrong at a place of a rule file, and the remedy. */
export const misshapenRuleSet = (misshapen: Misshapen): Text => {
  const place = misshapen.path.join('.')
  return { vi: sentences.vi(misshapen, place), en: sentences.en(misshapen, place) }
}
