import { accept, type Outcome, refuse } from '@anlang/core'
import {
  type Appended,
  type DefinitionOptions,
  type Head,
  type Journal,
  type RebuildEntry,
  rebuildEntries,
} from '@anlang/workflows'
import { type ArchivedFact, type ArchiveEnd, isIntact } from './archive-line.js'
import type { ImportFault } from './import-fault.js'
import { readArchive } from './read-archive.js'
import { type StandsAlready, standsAlreadyIn } from './stands-already.js'

/** What was read. */
export interface Imported extends ArchiveEnd {
  /** Facts that were written; the others stood there already. */
  readonly written: number
}

interface Placing {
  readonly rebuild: RebuildEntry
  readonly standsAlready: StandsAlready
}

/** A fault without its line. */
type Fault = ImportFault extends infer One ? (One extends ImportFault ? Omit<One, 'line'> : never) : never

const lostFault = (
  lost: Extract<Appended, { ok: false }>,
  { dossier, version, command: { id } }: ArchivedFact,
): Fault => {
  const at = { dossier, version }
  switch (lost.code) {
    case 'claimed':
      return { code: 'key_held', ...at, key: lost.key, holder: lost.dossier }
    case 'command_known':
      return { code: 'command_known', ...at, command: id }
    case 'too_large':
      return { code: 'too_large', ...at, size: lost.size, most: lost.most }
    case 'conflict':
    case 'outcome_unknown':
      return { code: lost.code, ...at }
  }
}

const write = async (
  journal: Journal,
  rebuild: RebuildEntry,
  before: Head | undefined,
  fact: ArchivedFact,
): Promise<Outcome<'written', Fault>> => {
  const { command, check: _, ...recorded } = fact
  const entry = rebuild(before, recorded, command)
  if (!entry.ok) {
    const { dossier, version } = fact
    const [fault] = entry.refusals
    return refuse({ ...fault, dossier, version })
  }
  const appended = await journal.append(entry.value)
  return appended.ok ? accept('written') : refuse(lostFault(appended, fact))
}

/** Puts one fact into its place, or sees that it stands there. */
const place = async (
  journal: Journal,
  { rebuild, standsAlready }: Placing,
  fact: ArchivedFact,
): Promise<Outcome<'written' | 'stood', Fault>> => {
  const { dossier, version } = fact
  if (!isIntact(fact)) return refuse({ code: 'fact_changed', dossier, version })
  const before = await journal.head(dossier)
  const reached = before?.dossier.version ?? 0
  if (version <= reached) {
    return (await standsAlready(fact)) ? accept('stood') : refuse({ code: 'fact_differs', dossier, version })
  }
  if (version !== reached + 1 || fact.previous !== (before?.hash ?? '')) {
    return refuse({ code: 'fact_missing', dossier, version, expected: reached + 1 })
  }
  return write(journal, rebuild, before, fact)
}

/**
 * Reads an archive into a journal, line by line: each fact is checked against its hash and the one before it, folded
 * under the procedure it was recorded under, and written with the work, deadlines, messages and keys that follow from
 * it. Nothing is decided again. It stops at the first line that is not right and tells which and why. Done again, it
 * goes on where it stopped: facts that stand already are passed over when they are the same.
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
  journal: Journal,
  definitions: DefinitionOptions,
): Promise<Outcome<Imported, ImportFault>> => {
  const placing: Placing = { rebuild: rebuildEntries(definitions), standsAlready: standsAlreadyIn(journal) }
  let written = 0
  let end: ArchiveEnd = { facts: 0, root: '' }
  for await (const read of readArchive(lines)) {
    if (!read.ok) return read
    if ('end' in read.value) {
      end = read.value.end
      continue
    }
    const { line, fact } = read.value
    const placed = await place(journal, placing, fact)
    if (!placed.ok) return refuse({ line, ...placed.refusals[0] })
    if (placed.value === 'written') written += 1
  }
  return accept({ ...end, written })
}
