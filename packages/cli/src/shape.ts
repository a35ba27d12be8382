import type { Locale, Text } from '@anlang/core'
import type { OverlayPath } from '@anlang/workflows'
import type { ReadFile } from './read-values.js'
import type { Told } from './told.js'

/** Somewhere a value is not of its shape. */
interface Misshapen {
  readonly path: OverlayPath
  readonly wanted: Wanted
}

const words = {
  object: { vi: 'phải là một nhóm khóa và giá trị', en: 'has to be a map' },
  list: { vi: 'phải là danh sách', en: 'has to be a list' },
  word: { vi: 'phải là một từ', en: 'has to be a word' },
  day: { vi: 'phải là ngày, dạng NNNN-TT-NN', en: 'has to be a day, YYYY-MM-DD' },
  position: { vi: 'không phải chức vụ đã biết', en: 'is no position that is known' },
  substitution: { vi: 'phải là KT, TL hoặc TUQ', en: 'has to be KT, TL or TUQ' },
  subjectKind: { vi: 'không phải loại đối tượng đã biết', en: 'is no kind of subject that is known' },
  level: { vi: 'phải là province, district hoặc commune', en: 'has to be province, district or commune' },
  true: { vi: 'chỉ có thể là true', en: 'can only be true' },
  years: {
    vi: 'phải là số năm (số nguyên từ 1) hoặc permanent',
    en: 'has to be a number of years, 1 or more, or permanent',
  },
  start: { vi: 'phải là day hoặc year_end', en: 'has to be day or year_end' },
} as const

/** What was wanted in the place of a value: one of the words, or another key. */
type Wanted = keyof typeof words | 'known'

/** Tells every place at which a value is not of a shape. */
type Shape = (value: unknown, path: OverlayPath) => readonly Misshapen[]

/** A value of which something holds. */
export const when =
  (wanted: Wanted, fits: (value: unknown) => boolean): Shape =>
  (value, path) =>
    fits(value) ? [] : [{ path, wanted }]

/** A word of which something holds. */
export const oneOf = (wanted: Wanted, fits: (word: string) => boolean): Shape =>
  when(wanted, (value) => typeof value === 'string' && fits(value))

/** A list of values of a shape. */
export const list =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry: unknown, place) => shape(entry, [...path, place]))
      : [{ path, wanted: 'list' }]

/** A map with keys that are needed, and others that may be there. */
export const keyed =
  (needed: Readonly<Record<string, Shape>>, more: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, wanted: 'object' }]
    const given = new Map<string, unknown>(Object.entries(value))
    const shapes = { ...more, ...needed }
    return [
      ...Object.entries(shapes).flatMap(([key, shape]) =>
        given.has(key) || Object.hasOwn(needed, key) ? shape(given.get(key), [...path, key]) : [],
      ),
      ...[...given.keys()]
        .filter((key) => !Object.hasOwn(shapes, key))
        .map((key) => ({ path: [...path, key], wanted: 'known' }) as const),
    ]
  }

/** What a file is, where one of its keys is none of its own. */
interface FileOf {
  readonly code: string
  readonly what: Text
}

/** Every place of a file at which it is not of its shape. */
export const misshapenIn = (
  shape: Shape,
  { file, overlay: given, locate }: ReadFile,
  { code, what }: FileOf,
  locale: Locale,
): readonly Told[] =>
  shape(given, []).map(({ path, wanted }) => {
    const stranger = { vi: `không phải khóa của ${what.vi}`, en: `is no key of ${what.en}` }
    const said = wanted === 'known' ? stranger : words[wanted]
    const place = locate(path, wanted === 'known' ? 'key' : 'value')
    return { code, sentence: `“${path.join('.')}” ${said[locale]}.`, file, ...place, path }
  })
