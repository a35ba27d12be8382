import { accept, type Outcome, refuse } from '@anlang/core'
import { type ArchivedFact, type ArchiveEnd, isIntact } from './archive-line.js'
import type { UnsoundArchive } from './import-fault.js'
import { readArchive } from './read-archive.js'

/** What an archive was found to hold. */
export interface VerifiedArchive extends ArchiveEnd {
  readonly dossiers: number
}

/** How far a dossier has come in the archive. */
type Reached = Pick<ArchivedFact, 'version' | 'hash'>

const begun: Reached = { version: 0, hash: '' }

const faultOf = (fact: ArchivedFact, line: number, before: Reached): UnsoundArchive | undefined => {
  const at = { line, dossier: fact.dossier, version: fact.version }
  if (!isIntact(fact)) return { code: 'fact_changed', ...at }
  const expected = before.version + 1
  const follows = fact.version === expected && fact.previous === before.hash
  return follows ? undefined : { code: 'fact_missing', ...at, expected }
}

/**
 * Reads an archive from end to end and writes nothing: each line, each fact against its hash and the one before it in its
 * dossier, and all of them against the last line. It stops at the first line that is not right. No definitions are asked
 * for, and so it is not looked at whether procedures allow the facts; an import does that.
 *
 * @example
 * ```ts
 * const found = await verifyArchive(exportJournal(memoryJournal()))
 * found.ok && found.value.facts // => 0
 * ```
 */
export const verifyArchive = async (
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Outcome<VerifiedArchive, UnsoundArchive>> => {
  const reached = new Map<string, Reached>()
  let end: ArchiveEnd = { facts: 0, root: '' }
  for await (const read of readArchive(lines)) {
    if (!read.ok) return read
    if ('end' in read.value) {
      end = read.value.end
      continue
    }
    const { line, fact } = read.value
    const fault = faultOf(fact, line, reached.get(fact.dossier) ?? begun)
    if (fault) return refuse(fault)
    reached.set(fact.dossier, { version: fact.version, hash: fact.hash })
  }
  return accept({ ...end, dossiers: reached.size })
}
