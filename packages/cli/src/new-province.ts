import { createRequire } from 'node:module'
import { dirname, relative, sep } from 'node:path'
import { type IsoDate, type Locale, laterOf, type Unit } from '@anlang/core'
import type { Answer, Output } from './output.js'
import { provinceScaffold } from './province-scaffold.js'
import type { Choices } from './read-arguments.js'
import type { Told } from './told.js'
import { unitForOverlay } from './unit-for-overlay.js'
import { writeText } from './write-text.js'

/** The day from which the criteria of today stand. */
const sinceCircular: IsoDate = '2022-02-10'

/** The schema that ships with the workflows, as seen from the folder of a file. */
const schemaFrom = (folder: string): string => {
  const schema = createRequire(import.meta.url).resolve('@anlang/workflows/province.schema.json')
  const path = relative(folder, schema).split(sep).join('/')
  return path.startsWith('.') ? path : `./${path}`
}

const sentences = {
  vi: {
    id: (id: string) =>
      `“${id}” không phải mã: chỉ gồm chữ, số, dấu chấm và gạch nối, như “ninh-binh”. Hãy chọn mã khác.`,
    missing: (option: string) => `Thiếu --${option}. Hãy gọi: anlang new province MÃ --unit ĐƠN_VỊ --name TÊN.`,
    written: (file: string) => `Đã ghi ${file}. Kiểm tra: anlang verify ${file}`,
  },
  en: {
    id: (id: string) => `“${id}” is no id: letters, digits, dots and hyphens only, as in “ninh-binh”. Choose another.`,
    missing: (option: string) => `--${option} is missing. Call: anlang new province ID --unit UNIT --name NAME.`,
    written: (file: string) => `Wrote ${file}. Check it: anlang verify ${file}`,
  },
} as const

const isId = (id: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(id)

const malformed = (id: string, { unit = '', name = '' }: Choices, locale: Locale): readonly Told[] => [
  ...(isId(id) ? [] : [{ code: 'malformed_id', place: id, sentence: sentences[locale].id(id) }]),
  ...(unit === '' ? [{ code: 'missing_option', sentence: sentences[locale].missing('unit') }] : []),
  ...(name.trim() === '' ? [{ code: 'missing_option', sentence: sentences[locale].missing('name') }] : []),
]

/** From when a unit stands, or the criteria of today; and until when, where it has ended. */
const lifeOf = ({ versions }: Unit): { readonly from: IsoDate; readonly to: IsoDate | undefined } => {
  const to = versions.at(-1)?.to
  return { from: laterOf(versions[0]?.from ?? sinceCircular, sinceCircular), to }
}

const refused = (told: readonly Told[], { tell }: Output): Answer => {
  for (const one of told) tell(one)
  return { exit: 2 }
}

/** Writes a first overlay for a unit, which is sound as it stands. Marks of a name typed apart are composed. */
export const newProvince = (given: string, output: Output, choices: Choices): Answer => {
  const { locale, print } = output
  const id = given.normalize('NFC')
  const wrong = malformed(id, choices, locale)
  if (wrong.length > 0) return refused(wrong, output)
  const unit = unitForOverlay(choices.unit ?? '', locale)
  if (!unit.ok) return refused(unit.refusals, output)
  const { out } = choices
  const schema = schemaFrom(out === undefined ? '.' : dirname(out))
  const name = (choices.name ?? '').normalize('NFC')
  const text = provinceScaffold({ id, unit: unit.value.id, name, schema, ...lifeOf(unit.value) }, locale)
  if (out === undefined) {
    print(text.trimEnd())
    return { exit: 0, body: { id, unit: unit.value.id, text } }
  }
  const unwritten = writeText(out, text, locale, 'new')
  if (unwritten) return refused([unwritten], output)
  print(sentences[locale].written(out))
  return { exit: 0, body: { id, unit: unit.value.id, file: out, text } }
}
