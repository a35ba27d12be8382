import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import { chainOf, type Province, parseOverlay, type Roster, type Verification, verifyProvince } from '@anlang/workflows'
import { calledByLevel } from './called-by-level.js'
import { counted } from './counted.js'
import { type Ground, knownOn } from './ground.js'
import { hinted } from './hinted.js'
import { misplacedRuleSet } from './misplaced.js'
import type { Output } from './output.js'
import { proofWords } from './proof-words.js'
import { type ReadFile, readValues } from './read-values.js'
import { exitFor } from './refused.js'
import { sameId, withFiles } from './same-id.js'
import { strayOver } from './stray-over.js'
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
  readonly ground: Ground
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

/** What an overlay may be laid over: the other files, those of `--over`, and the packs in whose place none speaks. */
const knownTo = (one: Given, all: readonly Given[], ground: Ground): readonly Province[] => [
  ...othersOf(one, all),
  ...knownOn(ground, ...all.flatMap(({ province }) => province ?? [])),
]

const summaryOf = (name: string, { certificate, procedures, states }: Verification, output: Output): string => {
  const { locale, paint } = output
  const proven = (certificate?.proven ?? []).map((proof) => proofWords[proof][locale]).join(', ')
  const size = `${counted(procedures, 'procedure', locale)}, ${counted(states, 'state', locale)}`
  return `${paint('good', '✓')} ${name}: ${proven}: ${size}`
}

const unstaffed = {
  vi: '  chưa chứng minh rằng bước nào cũng có người làm: thêm --roster TỆP',
  en: '  that every step is staffed was not proven: add --roster FILE',
} as const

const printNotes = (notes: readonly Told[], shown: boolean, { locale, print, paint }: Output): void => {
  if (notes.length === 0) return
  const hint = { vi: ' (xem bằng --notes)', en: ' (see with --notes)' }[locale]
  print(paint('quiet', `  ${counted(notes.length, 'note', locale)}${shown ? ':' : hint}`))
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
  { ground, roster, notes }: FileOptions,
  output: Output,
): VerifiedFile => {
  const { file, overlay, province } = given
  const { locale, print, paint, tell } = output
  const known = knownTo(given, all, ground)
  const verification = verifyProvince(overlay, { known, units: ground.units, ...(roster ? { roster } : {}) })
  const faults = withFiles(verification.faults, sameId(given, all))
  const name = province ? `${calledByLevel(province, ground, locale)} (${file})` : file
  if (faults.length > 0) print(`${paint('bad', '✕')} ${name}`)
  const told = faults.map((fault) => hinted(tellFinding(fault, given, province, locale), ground, locale))
  for (const one of inOrder(told)) tell(one)
  const noted = verification.notes.map((note) => tellFinding(note, given, province, locale))
  if (faults.length === 0) {
    print(summaryOf(name, verification, output))
    if (!roster) print(paint('quiet', unstaffed[locale]))
  }
  printNotes(noted, notes, output)
  const id = province ? { id: province.id } : {}
  return { file, ...id, sound: faults.length === 0, verification, notes: noted }
}

const readGiven = (file: string, locale: Locale): Outcome<Given, Told> => {
  const read = readValues(file, 'overlay', locale)
  if (!read.ok) return read
  const misplaced = misplacedRuleSet(read.value, locale)
  return misplaced ? refuse(misplaced) : accept({ ...read.value, province: provinceOf(read.value.overlay) })
}

/** A file that holds no overlay, with what was told of it. */
const brokenFile = (file: string, told: readonly Told[], { tell }: Output): VerifiedFile => {
  for (const one of told) tell(one)
  const unasked = exitFor(told) === 2 ? { unasked: true as const } : {}
  return { file, sound: false, notes: [], ...unasked }
}

const strayFiles = (given: readonly Given[], ground: Ground, output: Output): readonly VerifiedFile[] => {
  const chains = given.map((one) => (one.province && chainOf(one.province, knownTo(one, given, ground))) ?? [])
  return strayOver(chains, ground, output.locale).map((told) => brokenFile(told.file ?? '', [told], output))
}

/** Reads overlays and proves each; the others, those of `--over` and the packs are what it may be laid over. */
export const verifyFiles = (
  files: readonly string[],
  options: FileOptions,
  output: Output,
): readonly VerifiedFile[] => {
  const { locale, progress } = output
  const read = files.map((file) => ({ file, values: readGiven(file, locale) }))
  const broken = read.flatMap(({ file, values }) => (values.ok ? [] : [brokenFile(file, values.refusals, output)]))
  const given = read.flatMap(({ values }) => (values.ok ? [values.value] : []))
  const verified = given.map((one, place) => {
    progress(`(${place + 1}/${given.length}) ${one.file}`)
    return verifyOne(one, given, options, output)
  })
  progress('')
  return [...verified, ...broken, ...strayFiles(given, options.ground, output)]
}
