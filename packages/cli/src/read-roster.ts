import { accept, isIsoDate, type Locale, type Outcome, refuseAs, subjectKinds } from '@anlang/core'
import { isPosition, type OverlayPath, type Roster } from '@anlang/workflows'
import { readValues } from './read-values.js'
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
  known: { vi: 'không phải khóa của danh bạ', en: 'is no key of a roster' },
} as const

type Wanted = keyof typeof words

type Shape = (value: unknown, path: OverlayPath) => readonly Misshapen[]

const when =
  (wanted: Wanted, fits: (value: unknown) => boolean): Shape =>
  (value, path) =>
    fits(value) ? [] : [{ path, wanted }]

const oneOf = (wanted: Wanted, fits: (word: string) => boolean): Shape =>
  when(wanted, (value) => typeof value === 'string' && fits(value))

const list =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry: unknown, place) => shape(entry, [...path, place]))
      : [{ path, wanted: 'list' }]

const keyed =
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

const word = oneOf('word', (text) => text !== '')
const day = oneOf('day', isIsoDate)
const position = oneOf('position', (text) => isPosition(text) && text !== 'clock')
const signs = keyed(
  { kind: oneOf('substitution', (text) => ['KT', 'TL', 'TUQ'].includes(text)), position },
  { decision: keyed({ number: word, on: day }), acts: list(word) },
)
const entity = keyed(
  { id: word, kind: oneOf('subjectKind', (text) => Object.hasOwn(subjectKinds, text)) },
  { managedAt: oneOf('level', (text) => ['province', 'district', 'commune'].includes(text)) },
)
const roster = keyed(
  {
    on: day,
    offices: list(keyed({ position, unit: word, person: word }, { from: day, to: day, signs })),
    subjects: list(word),
  },
  { away: list(word), anyoneAway: when('true', (value) => value === true), entities: list(entity) },
)

/** Reads who sits where from a file; refuses one that is not of its shape, with every place where it is not. */
export const readRoster = (file: string, locale: Locale): Outcome<Roster, Told> => {
  const read = readValues(file, 'roster', locale)
  if (!read.ok) return read
  const { overlay: given, locate } = read.value
  const [first, ...others] = roster(given, [])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every key and value was looked at just now
  if (!first) return accept(given as Roster)
  return refuseAs([first, ...others], ({ path, wanted }) => ({
    code: 'malformed_roster',
    sentence: `“${path.join('.')}” ${words[wanted][locale]}.`,
    file,
    ...locate(path, wanted === 'known' ? 'key' : 'value'),
    path,
  }))
}
