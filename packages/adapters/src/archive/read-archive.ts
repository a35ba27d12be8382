import { accept, type Outcome, refuse } from '@anlang/core'
import { type Digest, logLeaf } from '@anlang/workflows/log'
import { type ArchivedFact, type ArchiveEnd, readHeader, readLine } from './archive-line.js'
import type { UnsoundArchive } from './import-fault.js'
import { logRoot } from './log-root.js'

/** A fact with the number of its line or, at last, what the archive vouches for. */
export type ArchiveItem = { readonly line: number; readonly fact: ArchivedFact } | { readonly end: ArchiveEnd }

/** What the last line says, where it says what the facts are. */
const checkedEnd = (line: number, end: ArchiveEnd, leaves: readonly Digest[]): Outcome<ArchiveItem, UnsoundArchive> =>
  end.facts === leaves.length && end.root === logRoot(leaves)
    ? accept({ end })
    : refuse({ line, code: 'end_differs', facts: leaves.length, expected: end.facts })

/** Reads an archive line by line, and stops at the first one that is not of its form, or after the end. */
export async function* readArchive(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Outcome<ArchiveItem, UnsoundArchive>, void> {
  const leaves: Digest[] = []
  let line = 0
  let end: ArchiveEnd | undefined
  for await (const text of lines) {
    line += 1
    const read = line === 1 ? readHeader(text) : readLine(text)
    if (!read.ok) return yield refuse({ line, ...read.refusals[0] })
    if (end) return yield refuse({ line, code: 'line_malformed' })
    if ('end' in read.value) end = read.value.end
    if ('fact' in read.value) {
      leaves.push(logLeaf(read.value.fact))
      yield accept({ line, fact: read.value.fact })
    }
  }
  yield end ? checkedEnd(line, end, leaves) : refuse({ line, code: 'cut_short' })
}
