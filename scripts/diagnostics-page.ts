import { describeOverlayFileFault } from '../packages/adapters/src/overlay-file/index.js'
import { describeUnitListFault } from '../packages/adapters/src/units-csv/index.js'
import { describeUsageFault } from '../packages/cli/src/describe-usage-fault.js'
import { sentences } from '../packages/core/src/criteria/rule-set-sentences.js'
import { describeUnitDiagnostic, type Locale, type Text } from '../packages/core/src/index.js'
import { describeDiagnostic } from '../packages/workflows/src/index.js'
import { codesIn } from './codes-in.js'
import { commandCodes } from './command-codes.js'

/** What a code says: one sentence, or several where it is used of several things. */
type Said = (code: string) => readonly Text[]

/** Codes of one kind, from the source that names them, and what they say. */
interface Chapter {
  readonly title: string
  readonly codes: readonly string[]
  readonly said: Said
}

const words =
  'place subject detail key text message option command day column value needs language number call other fields wanted count line'

/** Whatever a sentence names, left open. */
const open = {
  ...Object.fromEntries(words.split(' ').map((word) => [word, '…'])),
  ...Object.fromEntries(['columns', 'found', 'known'].map((word) => [word, ['…']])),
  list: 'since',
  length: 1_000_001,
  longest: 1_000_000,
}

/** A sentence in both languages, of something that is left open. */
const spoken = (describe: (given: never, locale: Locale) => string, more: object): Text => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field that a sentence names is there
  const given = { ...open, ...more } as never
  return { vi: describe(given, 'vi'), en: describe(given, 'en') }
}

/** A sentence without the place that stands before it. */
const withoutPlace = ({ vi, en }: Text): Text => ({
  vi: vi.replace(/^[^:]*… *: /, ''),
  en: en.replace(/^[^:]*… *: /, ''),
})

/** What holds an act up, and is what the overlay should change. */
const heldUpBy = (by: object): object => {
  const holdUp = { act: '…', by, days: 1 }
  return { detail: '…', heldUp: [holdUp], origin: holdUp }
}

/** Codes that say more by what kind of fault it is. */
const kinds: Readonly<Record<string, readonly object[]>> = {
  malformed_overlay: [
    { detail: '…' },
    { expected: { what: 'one_of', values: ['…'], nearest: '…' } },
    { detail: 'missing' },
    { detail: 'unrecognized_keys' },
    { detail: 'not_a_map' },
  ],
  contradicts_overlay: [{ detail: '' }, { detail: '…' }],
  clock_does_not_fit: [heldUpBy({ kind: 'inserted', term: { workingDays: '…' } })],
  never_in_time: [
    heldUpBy({ kind: 'inserted', term: { workingDays: '…' } }),
    heldUpBy({ kind: 'notBefore', monthDay: '…' }),
    heldUpBy({ kind: 'elapsed', since: '…', days: '…' }),
    heldUpBy({ kind: 'term', term: { before: '…' } }),
  ],
}

const ofProcedures: Said = (code) =>
  (kinds[code] ?? [{ detail: '…' }]).map((more) => withoutPlace(spoken(describeDiagnostic, { code, ...more })))

const notPlain = codesIn('adapters/src/overlay-file/overlay-file-fault.ts', /^export type NotPlain = (.*)$/gm)
  .flatMap((union) => union.split(' | '))
  .map((word) => word.replaceAll("'", ''))

const inUnion = /^ {2,4}\| '([a-z_]+)'$/gm

/** Codes of files that say more by what it is that they found. */
const found: Readonly<Record<string, readonly string[]>> = {
  not_plain: notPlain,
  syntax_error: codesIn('adapters/src/overlay-file/broken-syntax.ts', inUnion),
}

const ofFiles: Said = (code) =>
  (found[code] ?? ['']).map((what) => spoken(describeOverlayFileFault, { code, what, mark: '…' }))

const ruleSetSentences: Readonly<Record<string, (subject: string) => Text>> = sentences

const asField = /readonly code: '([a-z_]+)'/g

/** Everything that `anlang verify` can tell, in the order in which it comes to it. */
const chapters: readonly Chapter[] = [
  {
    title: 'Quy trình · Procedures',
    codes: codesIn('workflows/src/verify/diagnostic.ts', inUnion),
    said: ofProcedures,
  },
  {
    title: 'Định nghĩa địa phương · Overlays',
    codes: codesIn('workflows/src/province/overlay-diagnostic.ts', inUnion),
    said: ofProcedures,
  },
  {
    title: 'Chứng minh · Proofs',
    codes: codesIn('workflows/src/verify/proof-diagnostic.ts', inUnion),
    said: ofProcedures,
  },
  {
    title: 'Bớt cấp · Fewer levels',
    codes: codesIn('workflows/src/collapse/collapse-diagnostic.ts', /'([a-z_]+)'/g),
    said: ofProcedures,
  },
  {
    title: 'Bộ tiêu chí · Rule sets',
    codes: codesIn('core/src/criteria/rule-set-fault.ts', inUnion),
    said: (code) => [ruleSetSentences[code]?.('…') ?? { vi: '', en: '' }],
  },
  {
    title: 'Tệp định nghĩa · Files of overlays',
    codes: codesIn('adapters/src/overlay-file/overlay-file-fault.ts', asField),
    said: ofFiles,
  },
  {
    title: 'Danh mục đơn vị · Tables of units',
    codes: codesIn('core/src/units/check-unit-table.ts', inUnion),
    said: (code) => [withoutPlace(spoken(describeUnitDiagnostic, { code }))],
  },
  {
    title: 'Tệp danh mục đơn vị · Lists of units (`--units`)',
    codes: codesIn('adapters/src/units-csv/describe-unit-list-fault.ts', /^ {2}([a-z_]+): \(/gm),
    said: (code) => [withoutPlace(spoken(describeUnitListFault, { code }))],
  },
  {
    title: 'Lệnh · The command',
    codes: [...Object.keys(commandCodes), ...codesIn('cli/src/usage-fault.ts', asField)],
    said: (code) => [commandCodes[code] ?? spoken(describeUsageFault, { code })],
  },
]

/** Every code with what it says, under the chapter that comes to it first. */
const entriesOf = (place: number): readonly string[] => {
  const earlier = new Set(chapters.slice(0, place).flatMap(({ codes }) => codes))
  return (chapters[place]?.codes ?? []).filter((code) => !earlier.has(code)).map(entry)
}

const distinct = (texts: readonly Text[]): readonly Text[] => [
  ...new Map(texts.map((text) => [text.vi, text])).values(),
]

const entry = (code: string): string => {
  const texts = distinct(chapters.filter(({ codes }) => codes.includes(code)).flatMap(({ said }) => said(code)))
  return `### ${code}\n\n${texts.map(({ vi, en }) => `${vi}\n\n${en}\n`).join('\n')}`
}

/** The page of codes. */
export const diagnosticsPage = [
  '# Mã chẩn đoán · Diagnostic codes\n',
  'Every code that `anlang verify` can give, and the checks that it calls, with what it says and the remedy; “…” stands for',
  'what is named in the place. A code that is used of several things says each. A proof comes with the shortest story that',
  'shows the fault. Codes are stable: a later release adds some and renames none.\n',
  ...chapters.map(({ title }, place) => `## ${title}\n\n${entriesOf(place).join('\n')}`),
].join('\n')
