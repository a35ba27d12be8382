import { canonicalJson, chain, type Entry, type Journal, type Recorded } from '@anlang/workflows'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { collected } from '../../test/collected.js'
import { definitions, twoDossiers } from '../../test/two-dossiers.js'
import { memoryJournal } from '../memory/index.js'
import { checkOf } from './archive-line.js'
import { describeArchiveFault } from './archive-words.js'
import { exportJournal } from './export-journal.js'
import { importJournal } from './import-journal.js'

let source: Journal
let lines: readonly string[] = []

beforeAll(async () => {
  source = (await twoDossiers()).journal
  lines = await collected(exportJournal(source))
})

const factsIn = async (journal: Journal) => (await journal.follow(0, 100)).map(({ recorded }) => recorded)

const importing = async (text: readonly string[], journal = memoryJournal(), more = definitions) => ({
  journal,
  told: await importJournal(text, journal, more),
})

/** The archive with one line written anew. */
const changed = (line: number, change: (content: Record<string, unknown>) => unknown): readonly string[] =>
  lines.with(line - 1, JSON.stringify(change(JSON.parse(lines[line - 1] ?? ''))))

const faultsOf = ({ told }: Awaited<ReturnType<typeof importing>>) => (told.ok ? [] : told.refusals)

describe('an archive that is read into an empty journal', () => {
  it('gives it the same facts, heads, work, deadlines, messages and keys', async () => {
    const { journal, told } = await importing(lines)
    expect(told).toMatchObject({ ok: true, value: { facts: 6, written: 6 } })
    const everything = async (one: Journal) => ({
      facts: await one.follow(0, 100),
      heads: await one.heads({ limit: 10 }),
      waiting: await one.inbox({ position: 'police', unit: 'c08779' }, { limit: 100 }),
      due: await one.due('9999-12-31', { limit: 10 }),
      messages: await one.outbox(0, 100),
      keys: await one.claimed('', 10),
    })
    const copy = await everything(journal)
    expect(copy).toEqual(await everything(source))
    expect([copy.waiting.length, copy.messages.length, copy.keys.length]).toEqual([1, 2, 2])
  })

  it('keeps the ids of commands: one that comes again gets the receipt it got before', async () => {
    const { journal } = await importing(lines)
    const known = await journal.command('đánh-giá/register/2022-03-01')
    expect(known).toMatchObject({ recorded: { dossier: 'đánh-giá', version: 2 } })
    expect(known).toEqual(await source.command('đánh-giá/register/2022-03-01'))
  })
})

describe('an archive that is read again', () => {
  it('writes nothing that stands already', async () => {
    const { journal } = await importing(lines)
    const { told } = await importing(lines, journal)
    expect(told).toMatchObject({ ok: true, value: { facts: 6, written: 0 } })
    expect(await factsIn(journal)).toEqual(await factsIn(source))
  })

  it('goes on where it stopped, wherever that was', async () => {
    for (let length = 1; length < lines.length; length += 1) {
      const { journal, told } = await importing(lines.slice(0, length))
      expect(told).toEqual({ ok: false, refusals: [{ code: 'cut_short', line: length }] })
      const { told: again } = await importing(lines, journal)
      expect(again).toMatchObject({ ok: true, value: { written: 7 - length } })
      expect(await factsIn(journal)).toEqual(await factsIn(source))
    }
  })
})

const withOtherDay = (line: Record<string, unknown>) => ({ ...line, fact: { ...Object(line.fact), on: '2022-03-09' } })

const recordedIn = (line: Record<string, unknown>): Recorded => {
  const { command: _, check: __, ...recorded } = Object(line)
  return recorded
}

/** A line of a fact, with the check that fits it. */
const checked = (recorded: Recorded, command: Entry['command']) => ({
  ...recorded,
  command,
  check: checkOf({ hash: recorded.hash, command }),
})

/** As somebody would who knows how hashes are made: the fact is another, and its hash fits it. */
const forged = (line: number, type: string, more: object = {}): readonly string[] =>
  changed(line, (content) => {
    const { dossier, version, previous, fact, command } = Object(content)
    return checked(chain(dossier, version, previous, { ...fact, type, ...more }), command)
  })

describe('an archive that is not right is read to the line where that begins, and no further', () => {
  const cases: readonly (readonly [string, () => readonly string[], object])[] = [
    ['it is something else', () => ['{"a":1}', ...lines], { line: 1, code: 'format_unknown' }],
    ['it is empty', () => [], { line: 0, code: 'cut_short' }],
    [
      'a later release made it',
      () => changed(1, (header) => ({ ...header, version: 3 })),
      { line: 1, code: 'format_newer', found: 3, known: 1 },
    ],
    ['a line is no JSON', () => lines.with(3, '{"dossier":'), { line: 4, code: 'line_malformed' }],
    [
      'a line has something too many',
      () => changed(4, (line) => ({ ...line, x: 1 })),
      { line: 4, code: 'line_malformed' },
    ],
    [
      'a fact was changed',
      () => changed(3, withOtherDay),
      { line: 3, code: 'fact_changed', dossier: 'đánh-giá', version: 2 },
    ],
    [
      'a fact is missing',
      () => lines.toSpliced(4, 1),
      { line: 5, code: 'fact_missing', dossier: 'đánh-giá', version: 4, expected: 3 },
    ],
    [
      'two facts changed places',
      () => lines.with(2, lines[4] ?? '').with(4, lines[2] ?? ''),
      { line: 3, code: 'fact_missing', dossier: 'đánh-giá', version: 3, expected: 2 },
    ],
    [
      'the beginning of a dossier is missing',
      () => lines.toSpliced(1, 1),
      { line: 2, code: 'fact_missing', dossier: 'đánh-giá', version: 2, expected: 1 },
    ],
    [
      'a fact was put in that its procedure does not allow',
      () => forged(3, 'Recognised'),
      { line: 3, code: 'not_foldable', dossier: 'đánh-giá', version: 2, fact: 'Recognised' },
    ],
    [
      'a fact was put in that no calendar has',
      () => forged(2, 'DossierOpened', { year: 20 }),
      { line: 2, code: 'not_foldable', dossier: 'đánh-giá', version: 1, fact: 'DossierOpened' },
    ],
    [
      'a dossier was dropped whole',
      () => lines.toSpliced(3, 1),
      { line: 7, code: 'end_differs', facts: 5, expected: 6 },
    ],
    [
      'dossiers changed places',
      () => lines.with(2, lines[3] ?? '').with(3, lines[2] ?? ''),
      { line: 8, code: 'end_differs', facts: 6, expected: 6 },
    ],
    ['something stands after its end', () => [...lines, lines[1] ?? ''], { line: 9, code: 'line_malformed' }],
    ['its end is missing', () => lines.slice(0, -1), { line: 7, code: 'cut_short' }],
  ]

  it.each(cases)('when %s', async (_, text, fault) => {
    const came = await importing(text())
    expect(faultsOf(came)).toEqual([fault])
    const { line } = Object(fault)
    const before = (await factsIn(source)).map((one) => canonicalJson(one))
    const written = (await factsIn(came.journal)).map((one) => canonicalJson(one))
    expect(written.length).toBeLessThanOrEqual(Math.max(0, line - 1))
    expect(before).toEqual(expect.arrayContaining(written))
  })

  it('when its procedure is not installed', async () => {
    const told = await importJournal(lines, memoryJournal(), { ...definitions, procedures: [] })
    expect(told.ok || told.refusals).toMatchObject([{ line: 2, code: 'definition_unknown', reason: 'absent' }])
  })

  it('when any sign of a fact is another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.nat(),
        fc.constantFrom('0', 'a', '"', '}', 'ơ'),
        async (at, where, sign) => {
          const line = lines[at] ?? ''
          const place = where % (line.length - 1)
          fc.pre(line[place] !== sign)
          const text = lines.with(at, line.slice(0, place) + sign + line.slice(place + 1))
          const { journal, told } = await importing(text)
          expect(told.ok).toBe(false)
          expect(await factsIn(journal)).toEqual(
            (await factsIn(source)).slice(0, told.ok ? 0 : told.refusals[0].line - 2),
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a journal that has dossiers already', () => {
  it('keeps what it has: another fact in the place of one is refused', async () => {
    const { journal } = await importing(forged(2, 'DossierOpened').slice(0, 2))
    const other = changed(2, (content) => {
      const { dossier, version, previous, fact, command } = Object(content)
      return checked(chain(dossier, version, previous, { ...fact, on: '2022-03-09' }), command)
    })
    expect(faultsOf(await importing(other, journal))).toEqual([
      { line: 2, code: 'fact_differs', dossier: 'đánh-giá', version: 1 },
    ])
  })

  it('keeps the keys of its dossiers', async () => {
    const renamed = changed(2, (content) => {
      const { version, previous, fact } = Object(content)
      return checked(chain('khác', version, previous, fact), { id: 'mở/khác', digest: 'd' })
    })
    const { journal } = await importing(renamed.slice(0, 2))
    expect(faultsOf(await importing(lines, journal))).toMatchObject([
      { line: 2, code: 'key_held', dossier: 'đánh-giá', holder: 'khác' },
    ])
  })

  it('keeps the ids of its commands', async () => {
    const { journal } = await importing(lines.slice(0, 2))
    const again = changed(3, (line) => checked(recordedIn(line), { id: 'mở/đánh-giá', digest: 'd' }))
    expect(faultsOf(await importing(again, journal))).toEqual([
      { line: 3, code: 'command_known', dossier: 'đánh-giá', version: 2, command: 'mở/đánh-giá' },
    ])
  })

  it('is left to whoever writes to it at the same time', async () => {
    const busy = { ...memoryJournal(), append: async () => ({ ok: false, code: 'conflict', version: 1 }) as const }
    expect(faultsOf(await importing(lines, busy))).toEqual([
      { line: 2, code: 'conflict', dossier: 'đánh-giá', version: 1 },
    ])
  })
})

it('says of each fault where it is and what to do, in both languages', () => {
  const at = { line: 7, dossier: 'hồ-sơ-1', version: 2 } as const
  const definition = { id: 'survey', version: '2014.1' }
  const faults = [
    { line: 1, code: 'format_unknown' },
    { line: 1, code: 'format_newer', found: 3, known: 1 },
    { line: 7, code: 'line_malformed' },
    { ...at, code: 'fact_changed' },
    { ...at, code: 'fact_missing', expected: 1 },
    { ...at, code: 'fact_differs' },
    { ...at, code: 'definition_unknown', definition, reason: 'absent' },
    { ...at, code: 'definition_unknown', definition, reason: 'changed' },
    { ...at, code: 'not_foldable', fact: 'Recognised' },
    { ...at, code: 'key_held', key: 'matter/x', holder: 'hồ-sơ-2' },
    { ...at, code: 'command_known', command: 'c-1' },
    { ...at, code: 'too_large', size: 2, most: 1 },
    { ...at, code: 'conflict' },
    { ...at, code: 'outcome_unknown' },
    { line: 7, code: 'cut_short' },
    { line: 7, code: 'end_differs', facts: 1, expected: 2 },
    { code: 'facts_differ', facts: 1, others: 2, same: 1 },
    { code: 'heads_differ', dossier: 'hồ-sơ-1' },
  ] as const
  for (const fault of faults) {
    for (const locale of ['vi', 'en'] as const) {
      const sentence = describeArchiveFault(fault, locale)
      expect(sentence).toMatch(/\.$/)
      expect(sentence).toBe(sentence.normalize('NFC'))
      if ('line' in fault && fault.line === 7) expect(sentence).toMatch(/7|dòng cuối|last line/)
      if ('dossier' in fault) expect(sentence).toContain('hồ-sơ-1')
    }
  }
})
