import { accept, type Outcome, refuse } from '@anlang/core'
import { type DefinitionOptions, type Entry, type RebuildEntry, rebuildEntries } from '@anlang/workflows'
import { type ArchivedFact, type ArchiveEnd, isIntact } from './archive-line.js'
import type { ImportFault } from './import-fault.js'
import type { ImportTarget } from './import-target.js'
import { readArchive } from './read-archive.js'
import { type StandsAlready, standsAlreadyIn } from './stands-already.js'
import { type FactWriter, writeFactsTo } from './write-facts.js'

/** What was read. */
export interface Imported extends ArchiveEnd {
  /** Facts that were written; the others stood there already. */
  readonly written: number
}

/** A fault without its line. */
type Fault = ImportFault extends infer One ? (One extends ImportFault ? Omit<One, 'line'> : never) : never

/** What an archive is read with. */
interface Importing {
  readonly journal: ImportTarget
  readonly rebuild: RebuildEntry
  readonly standsAlready: StandsAlready
  readonly writer: FactWriter
}

/** What has to be written with a fact; nothing where it stands already. */
const prepare = async (
  { journal, rebuild, standsAlready, writer }: Importing,
  fact: ArchivedFact,
): Promise<Outcome<Entry | undefined, Fault>> => {
  const { command, check: _, ...recorded } = fact
  const { dossier, version } = fact
  if (!isIntact(fact)) return refuse({ code: 'fact_changed', dossier, version })
  const before = writer.headOf(dossier) ?? (await journal.head(dossier))
  const reached = before?.dossier.version ?? 0
  if (version <= reached) {
    return (await standsAlready(fact)) ? accept(undefined) : refuse({ code: 'fact_differs', dossier, version })
  }
  if (version !== reached + 1 || fact.previous !== (before?.hash ?? '')) {
    return refuse({ code: 'fact_missing', dossier, version, expected: reached + 1 })
  }
  const entry = rebuild(before, recorded, command)
  return entry.ok ? entry : refuse({ ...entry.refusals[0], dossier, version })
}

/** Whether a line tells again what was read before and is not written yet: the journal is asked about it. */
const isGathered = (writer: FactWriter, { dossier, version }: ArchivedFact): boolean =>
  version <= (writer.headOf(dossier)?.dossier.version ?? 0)

/** Puts one fact into its place after those before it, or sees that it stands there. */
const place = async (
  importing: Importing,
  line: number,
  fact: ArchivedFact,
): Promise<Outcome<unknown, ImportFault>> => {
  const { writer } = importing
  if (isGathered(writer, fact)) {
    const flushed = await writer.flush()
    if (!flushed.ok) return flushed
  }
  const entry = await prepare(importing, fact)
  if (!entry.ok) return refuse({ line, ...entry.refusals[0] })
  return entry.value ? writer.put({ line, fact, entry: entry.value }) : entry
}

const importAll = async (
  lines: AsyncIterable<string> | Iterable<string>,
  importing: Importing,
): Promise<Outcome<ArchiveEnd, ImportFault>> => {
  let end: ArchiveEnd = { facts: 0, root: '' }
  for await (const read of readArchive(lines)) {
    if (!read.ok) return read
    if ('end' in read.value) {
      end = read.value.end
      continue
    }
    const placed = await place(importing, read.value.line, read.value.fact)
    if (!placed.ok) return placed
  }
  return accept(end)
}

/**
 * Reads an archive into a journal, line by line: each fact is checked against its hash and the one before it, folded
 * under the procedure it was recorded under, and written with the work, deadlines, messages and keys that follow from
 * it. Nothing is decided again. It stops at the first line that is not right and tells which and why. Done again, it
 * goes on where it stopped: facts that stand already are passed over when they are the same. Many facts share a commit
 * where the journal can keep their order in it, as one of SQLite can.
 *
 * @example
 * ```ts
 * const told = await importJournal(exportJournal(memoryJournal()), memoryJournal(), {})
 * told.ok && told.value.facts // => 0
 * const broken = await importJournal(['xin chào'], memoryJournal(), {})
 * broken.ok || broken.refusals // => [{ line: 1, code: 'format_unknown' }]
 * ```
 */
export const importJournal = async (
  lines: AsyncIterable<string> | Iterable<string>,
  journal: ImportTarget,
  definitions: DefinitionOptions,
): Promise<Outcome<Imported, ImportFault>> => {
  const writer = writeFactsTo(journal)
  const rebuild = rebuildEntries(definitions)
  const read = await importAll(lines, { journal, rebuild, standsAlready: standsAlreadyIn(journal), writer })
  // what was read before a line that is not right is written: where that is refused, it is the first that is not right
  const flushed = await writer.flush()
  if (!flushed.ok) return flushed
  return read.ok ? accept({ ...read.value, written: writer.written() }) : read
}
