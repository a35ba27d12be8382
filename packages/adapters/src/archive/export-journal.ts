import type { Journal, Positioned } from '@anlang/workflows'
import { type Digest, logLeaf } from '@anlang/workflows/log'
import { archiveFormat, checkOf, lineOf } from './archive-line.js'
import { logRoot } from './log-root.js'

const pageSize = 500

const factLine = ({ recorded, command }: Positioned): string => {
  const { dossier, version, fact, previous, hash } = recorded
  return lineOf({ dossier, version, fact, previous, hash, command, check: checkOf({ hash, command }) })
}

/**
 * A journal as JSON Lines: a line that names the format, each fact in the order in which it was recorded, and a line
 * with their number and the root of their log. The same facts are the same bytes, whichever journal they come from.
 * Facts that are recorded meanwhile are taken along. Each line ends with a line feed.
 *
 * @example
 * ```ts
 * const lines = await Array.fromAsync(exportJournal(memoryJournal()))
 * lines[0] // => '{"format":"anlang.journal","version":1}\n'
 * lines.length // => 2
 * ```
 */
export async function* exportJournal(journal: Pick<Journal, 'follow'>): AsyncGenerator<string, void> {
  const leaves: Digest[] = []
  yield lineOf(archiveFormat)
  for (let after = 0, more = true; more; ) {
    const page = await journal.follow(after, pageSize)
    for (const followed of page) {
      leaves.push(logLeaf(followed.recorded))
      yield factLine(followed)
    }
    after = page.at(-1)?.position ?? after
    more = page.length > 0
  }
  yield lineOf({ end: { facts: leaves.length, root: logRoot(leaves) } })
}
