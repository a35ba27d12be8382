import { createRequire } from 'node:module'
import { dirname, relative, sep } from 'node:path'
import { type IsoDate, type Locale, laterOf, type Outcome, refuse, type Unit } from '@anlang/core'
import type { Choices } from './choices.js'
import { readGround } from './ground.js'
import type { Answer, Output } from './output.js'
import { provinceScaffold } from './province-scaffold.js'
import { refused } from './refused.js'
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
    name: 'Tên gọi trống. Hãy ghi --name TÊN.',
    neighbourhood: 'Khu dân cư không có định nghĩa riêng. Hãy nêu tỉnh, huyện hoặc xã.',
    written: (file: string, more: string) => `Đã ghi ${file}. Kiểm tra: anlang verify ${file}${more}`,
  },
  en: {
    id: (id: string) => `“${id}” is no id: letters, digits, dots and hyphens only, as in “ninh-binh”. Choose another.`,
    name: 'The name is empty. Write --name NAME.',
    neighbourhood: 'A neighbourhood has no definitions of its own. Name a province, district or commune.',
    written: (file: string, more: string) => `Wrote ${file}. Check it: anlang verify ${file}${more}`,
  },
} as const

const isId = (id: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(id)

const malformed = (id: string, name: string, locale: Locale): readonly Told[] => [
  ...(isId(id) ? [] : [{ code: 'malformed_id', place: id, sentence: sentences[locale].id(id) }]),
  ...(name.trim() === '' ? [{ code: 'malformed_id', place: id, sentence: sentences[locale].name }] : []),
]

/** From when a unit stands, or the criteria of today; and until when, where it has ended. */
const lifeOf = ({ versions }: Unit): { readonly from: IsoDate; readonly to: IsoDate | undefined } => {
  const to = versions.at(-1)?.to
  return { from: laterOf(versions[0]?.from ?? sinceCircular, sinceCircular), to }
}

const unitOf = (choices: Choices, output: Output): Outcome<Unit, Told> => {
  const ground = readGround(choices, output)
  if (!ground.ok) return ground
  const { locale } = output
  const unit = unitForOverlay(choices.unit ?? '', ground.value, locale)
  if (!unit.ok || unit.value.level !== 'neighbourhood') return unit
  return refuse({ code: 'nothing_open', place: unit.value.id, sentence: sentences[locale].neighbourhood })
}

/** Writes a first overlay for a unit, which is sound as it stands. Marks of a name typed apart are composed. */
export const newProvince = (given: string, output: Output, choices: Choices): Answer => {
  const { locale, print } = output
  const [id, name] = [given, choices.name ?? ''].map((word) => word.normalize('NFC'))
  const wrong = malformed(id ?? '', name ?? '', locale)
  if (wrong.length > 0) return refused(wrong, output, 2)
  const unit = unitOf(choices, output)
  if (!unit.ok) return refused(unit.refusals, output, 2)
  const { out, units } = choices
  const schema = schemaFrom(out === undefined ? '.' : dirname(out))
  const made = { id: id ?? '', unit: unit.value.id, name: name ?? '', schema, ...lifeOf(unit.value) }
  const text = provinceScaffold(made, locale)
  if (out === undefined) {
    print(text.trimEnd())
    return { exit: 0, body: { id, unit: unit.value.id, text } }
  }
  const unwritten = writeText(out, text, locale, 'new')
  if (unwritten) return refused([unwritten], output)
  print(sentences[locale].written(out, units === undefined ? '' : ` --units ${units}`))
  return { exit: 0, body: { id, unit: unit.value.id, file: out, text } }
}
