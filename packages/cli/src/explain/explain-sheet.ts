import {
  accept,
  describeReading,
  type FigureSheet,
  formatDay,
  type IndicatorCatalogue,
  type Locale,
  nearest,
  type Outcome,
  type Reading,
  readingsOf,
  refuseAs,
} from '@anlang/core'
import { indicators } from '@anlang/provinces'
import { parseOverlay } from '@anlang/workflows'
import type { Ground } from '../ground.js'
import type { Answer, Output } from '../output.js'
import type { ReadFile } from '../read-values.js'
import { refused } from '../refused.js'
import type { SoundOverlay } from '../sound-overlay.js'
import { tellFinding } from '../tell-finding.js'
import type { Told } from '../told.js'
import { isWholeStatement } from './is-whole-statement.js'

/** Whether the values of a file are a sheet of figures: what a report says of a unit in a period. */
export const isSheet = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'entries' in given && !('criteria' in given)

/** Where it would stand in one. */
const within = ['sheets', 0]

/** A sheet stands in overlays: it is read as the only one of an overlay with nothing else. */
const parseSheet = (read: ReadFile, locale: Locale): Outcome<FigureSheet, Told> => {
  const parsed = parseOverlay({ id: 'sheet', unit: '?', name: { vi: '?', en: '?' }, sheets: [read.overlay] })
  if (!parsed.ok) {
    return refuseAs(parsed.refusals, (fault) =>
      tellFinding(
        { ...fault, path: (fault.path ?? []).slice(within.length), place: read.file },
        { ...read, within },
        undefined,
        locale,
      ),
    )
  }
  const [sheet] = parsed.value.sheets ?? []
  if (!sheet) throw new Error('a sheet that was parsed is there')
  return accept(sheet)
}

const catalogueOf = (overlay: SoundOverlay | undefined): IndicatorCatalogue =>
  Object.assign({}, indicators, ...(overlay?.chain ?? []).map((one) => one.indicators ?? {}))

const words = {
  vi: {
    unknown: (id: string, near: string) =>
      `Không có chỉ số “${id}”.${near} Hãy sửa tên, hoặc nêu --overlay có khai báo nó.`,
    near: (word: string) => ` Có phải là “${word}”?`,
    malformed: (id: string) => `“${id}”: thiếu con số, hoặc không phải số. Hãy sửa theo kind của nó.`,
    source: 'Nguồn',
  },
  en: {
    unknown: (id: string, near: string) =>
      `There is no indicator “${id}”.${near} Correct it, or name an --overlay that declares it.`,
    near: (word: string) => ` Is “${word}” meant?`,
    malformed: (id: string) => `“${id}”: its number is missing, or is none. Correct it by its kind.`,
    source: 'Source',
  },
} as const

/** Entries that nobody could read. */
const faultsIn = (sheet: FigureSheet, known: IndicatorCatalogue, read: ReadFile, locale: Locale): readonly Told[] => {
  const say = words[locale]
  return Object.entries(sheet.entries).flatMap(([id, statement]): readonly Told[] => {
    const path = ['entries', id]
    const at = { file: read.file, place: id, path }
    if (!Object.hasOwn(known, id)) {
      const near = nearest(id, Object.keys(known))
      const sentence = say.unknown(id, near === undefined ? '' : say.near(near))
      return [{ code: 'unknown_indicator', sentence, ...at, ...read.locate(path, 'key') }]
    }
    if (statement && isWholeStatement(statement)) return []
    return [{ code: 'malformed_statement', sentence: say.malformed(id), ...at, ...read.locate(path) }]
  })
}

const inBody = ({ id, indicator, statement }: Reading, locale: Locale) => ({
  id,
  label: indicator.label[locale],
  text: describeReading({ indicator, statement }, locale),
  statement,
})

/** Says what a sheet of figures says: of which unit, in which period, read where, and each entry in words. */
export const explainSheet = (
  read: ReadFile,
  overlay: SoundOverlay | undefined,
  { units }: Ground,
  output: Output,
): Answer => {
  const { locale, print, paint } = output
  const parsed = parseSheet(read, locale)
  if (!parsed.ok) return refused(parsed.refusals, output)
  const sheet = parsed.value
  const known = catalogueOf(overlay)
  const faults = faultsIn(sheet, known, read, locale)
  if (faults.length > 0) return refused(faults, output)
  const { unit, period, source, scope } = sheet
  const found = units.find(unit, period.to)
  const days = `${formatDay(period.from)} – ${formatDay(period.to)}`
  print(`${found.ok ? found.value.fullName : unit}${scope ? ` (${scope[locale]})` : ''}: ${days}`)
  const printed = source.document === undefined ? '' : `, ${source.document}`
  print(`${words[locale].source}: ${source.title[locale]}${printed}`)
  const entries = readingsOf(known, [sheet]).map((reading) => inBody(reading, locale))
  for (const { id, label, text } of entries) print(`- ${label}: ${text} ${paint('quiet', `(${id})`)}`)
  return { exit: 0, body: { unit, period, source: source.title[locale], entries } }
}
