import { formatCount } from '@anlang/core'
import { type Province, parseOverlay, type Roster, type Verification, verifyProvince } from '@anlang/workflows'
import type { Output } from './output.js'
import { packsBeside } from './packs-beside.js'
import { proofWords } from './proof-words.js'
import { exitFor, type ReadFile, readValues } from './read-overlay.js'
import { sameId } from './same-id.js'
import { tellFinding } from './tell-finding.js'
import type { Told } from './told.js'

/** One file that could be read: the overlay in it, where it is one. */
interface Given extends ReadFile {
  readonly province: Province | undefined
}

/** How a file came out. */
export interface VerifiedFile {
  readonly file: string
  readonly id?: string
  readonly sound: boolean
  readonly verification?: Verification
  /** It could not be opened. */
  readonly unasked?: true
  readonly notes: readonly Told[]
}

/** How files are verified beside what they say themselves. */
export interface FileOptions {
  readonly roster: Roster | undefined
  /** Whether notes are printed. */
  readonly notes: boolean
}

const provinceOf = (overlay: unknown): Province | undefined => {
  const parsed = parseOverlay(overlay)
  return parsed.ok ? parsed.value : undefined
}

/** The overlays of the other files. */
const othersOf = (one: Given, all: readonly Given[]): readonly Province[] =>
  all.flatMap(({ province }) => (province && province !== one.province ? [province] : []))

/** What an overlay may be laid over: the other files, and the packs in whose place no file speaks. */
const knownTo = (one: Given, all: readonly Given[]): readonly Province[] => [
  ...othersOf(one, all),
  ...packsBeside(...all.flatMap(({ province }) => province ?? [])),
]

const summaryOf = (name: string, { certificate, procedures, states }: Verification, output: Output): string => {
  const { locale, paint } = output
  const proven = (certificate?.proven ?? []).map((proof) => proofWords[proof][locale]).join(', ')
  const [walked, stood] = [formatCount(procedures, locale), formatCount(states, locale)]
  const size = locale === 'vi' ? `${walked} quy trình, ${stood} trạng thái` : `${walked} procedures, ${stood} states`
  return `${paint('good', '✓')} ${name}: ${proven}: ${size}`
}

const unstaffed = {
  vi: '  chưa chứng minh rằng bước nào cũng có người làm: thêm --roster TỆP',
  en: '  that every step is staffed was not proven: add --roster FILE',
} as const

const printNotes = (notes: readonly Told[], shown: boolean, { locale, print, paint }: Output): void => {
  if (notes.length === 0) return
  const count = formatCount(notes.length, locale)
  const hint = { vi: ' (xem bằng --notes)', en: ' (see them with --notes)' }[locale]
  print(paint('quiet', `  ${count} ${locale === 'vi' ? 'ghi chú' : 'notes'}${shown ? ':' : hint}`))
  if (shown) for (const { sentence } of notes) print(`  - ${sentence}`)
}

/** As they stand in the file; what has no place comes last. */
const inOrder = (told: readonly Told[]): readonly Told[] =>
  told.toSorted(
    (one, other) =>
      (one.line ?? Number.MAX_SAFE_INTEGER) - (other.line ?? Number.MAX_SAFE_INTEGER) ||
      (one.column ?? 0) - (other.column ?? 0),
  )

const verifyOne = (
  given: Given,
  all: readonly Given[],
  { roster, notes }: FileOptions,
  output: Output,
): VerifiedFile => {
  const { file, overlay, province } = given
  const { locale, print, paint, tell } = output
  const verification = verifyProvince(overlay, { known: knownTo(given, all), ...(roster ? { roster } : {}) })
  const faults = [...verification.faults, ...(province ? sameId(province, othersOf(given, all)) : [])]
  const name = province ? `${province.name[locale]} (${file})` : file
  output.progress('')
  if (faults.length > 0) print(`${paint('bad', '✕')} ${name}`)
  for (const told of inOrder(faults.map((fault) => tellFinding(fault, given, province, locale)))) tell(told)
  const noted = verification.notes.map((note) => tellFinding(note, given, province, locale))
  if (faults.length === 0) {
    print(summaryOf(name, verification, output))
    if (!roster) print(paint('quiet', unstaffed[locale]))
  }
  printNotes(noted, notes, output)
  const id = province ? { id: province.id } : {}
  return { file, ...id, sound: faults.length === 0, verification, notes: noted }
}

/** Reads overlays and proves each, the others and the packs being what it may be laid over. */
export const verifyFiles = (
  files: readonly string[],
  options: FileOptions,
  output: Output,
): readonly VerifiedFile[] => {
  const { locale, tell, progress } = output
  const read = files.map((file) => readValues(file, locale))
  const given = read.flatMap((one): readonly Given[] =>
    one.ok ? [{ ...one.value, province: provinceOf(one.value.overlay) }] : [],
  )
  for (const one of read) if (!one.ok) for (const told of one.refusals) tell(told)
  const verified = given.map((one, place) => {
    progress(`(${place + 1}/${given.length}) ${one.file}`)
    return verifyOne(one, given, options, output)
  })
  progress('')
  const broken = read.flatMap((one, place): readonly VerifiedFile[] => {
    if (one.ok) return []
    const unasked = exitFor(one.refusals) === 2 ? { unasked: true as const } : {}
    return [{ file: files[place] ?? '', sound: false, notes: [], ...unasked }]
  })
  return [...verified, ...broken]
}
