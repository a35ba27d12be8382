import {
  accept,
  describeExpected,
  type Locale,
  type Misshapen,
  misshapenIn,
  nearest,
  type Outcome,
  refuse,
  type Text,
} from '@anlang/core'
import * as z from 'zod'
import { keysAt } from './keys-at.js'
import type { ReadFile } from './read-values.js'
import type { Told } from './told.js'

/** What a file is: its shape, how it is called, and the code of what is wrong in it. */
export interface FileShape {
  readonly schema: z.ZodType
  readonly code: string
  readonly what: Text
  /** What else is to be said of a value under some keys, wherever they stand. */
  readonly hints?: Readonly<Record<string, Text>>
}

const sentences = {
  vi: {
    missing: (place: string) => `Thiếu mục “${place}”. Hãy ghi thêm.`,
    stranger: (place: string, what: string) => `“${place}” không phải khóa của ${what}.`,
    meant: (key: string) => ` Có phải là “${key}”?`,
    unmeant: ' Hãy sửa tên, hoặc bỏ.',
    other: (what: string) => `Đây không phải ${what}: phải là một nhóm khóa và giá trị.`,
    unlike: (place: string) => `“${place}” không đúng dạng. Hãy sửa giá trị này.`,
  },
  en: {
    missing: (place: string) => `“${place}” is missing. Add it.`,
    stranger: (place: string, what: string) => `“${place}” is no key of ${what}.`,
    meant: (key: string) => ` Is “${key}” meant?`,
    unmeant: ' Correct it, or leave it out.',
    other: (what: string) => `This is not ${what}: it has to be a map.`,
    unlike: (place: string) => `“${place}” is not of its shape. Correct this value.`,
  },
} as const

const ofValue = ({ path, expected }: Misshapen, { hints = {} }: FileShape, locale: Locale): string => {
  const place = path.join('.')
  const said = expected ? `“${place}” ${describeExpected(expected, locale)}` : sentences[locale].unlike(place)
  const hint = hints[String(path.at(-1))]
  return hint ? `${said} ${hint[locale]}` : said
}

const sentenceOf = (misshapen: Misshapen, shape: FileShape, locale: Locale): string => {
  const { kind, path } = misshapen
  const { schema, what } = shape
  const words = sentences[locale]
  const place = path.join('.')
  if (kind === 'not_a_map') return words.other(what[locale])
  if (kind === 'missing') return words.missing(place)
  if (kind !== 'unrecognized_keys') return ofValue(misshapen, shape, locale)
  const meant = nearest(String(path.at(-1)), keysAt(z.toJSONSchema(schema), path.slice(0, -1)))
  return words.stranger(place, what[locale]) + (meant === undefined ? words.unmeant : words.meant(meant))
}

/** The values of a file that is of its shape; or every place at which it is not, and what was probably meant. */
export const valuesOfShape = (
  shape: FileShape,
  { file, overlay: given, locate }: ReadFile,
  locale: Locale,
): Outcome<unknown, Told> => {
  const parsed = shape.schema.safeParse(given)
  if (parsed.success) return accept(given)
  const [first, ...others] = misshapenIn(parsed.error.issues, given).map((one): Told => {
    const place = locate(one.path, one.kind === 'unrecognized_keys' ? 'key' : 'value')
    return { code: shape.code, sentence: sentenceOf(one, shape, locale), file, ...place, path: one.path }
  })
  // what zod refuses has a fault
  return first ? refuse(first, ...others) : accept(given)
}
