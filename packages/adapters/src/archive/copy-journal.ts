import { type Outcome, refuse } from '@anlang/core'
import type { DefinitionOptions, Journal } from '@anlang/workflows'
import { compareJournals, type JournalsDiffer, type JournalsEqual } from './compare-journals.js'
import { exportJournal } from './export-journal.js'
import type { ImportFault } from './import-fault.js'
import { importJournal } from './import-journal.js'
import type { ImportTarget } from './import-target.js'

const pageSize = 500

/** The first fact of a journal that does not stand in the same place of the other; none where it is the beginning of it. */
const strangerIn = async (
  to: Pick<Journal, 'follow'>,
  from: Pick<Journal, 'follow'>,
): Promise<ImportFault | undefined> => {
  // the facts of an archive begin in its second line
  let line = 2
  for (let [after, before] = [0, 0]; ; ) {
    const theirs = await to.follow(after, pageSize)
    // most often it is empty, and then the other need not be read
    if (theirs.length === 0) return undefined
    const ours = await from.follow(before, pageSize)
    const place = theirs.findIndex(({ recorded }, at) => recorded.hash !== ours[at]?.recorded.hash)
    const stranger = theirs[place]?.recorded
    if (stranger) {
      return { line: line + place, code: 'fact_differs', dossier: stranger.dossier, version: stranger.version }
    }
    line += theirs.length
    after = theirs.at(-1)?.position ?? after
    before = ours.at(-1)?.position ?? before
  }
}

/**
 * Copies a journal into another of whatever kind, and proves that they are equal. Done again, it goes on where it
 * stopped; into a journal that has other facts nothing is written. While it runs nobody should write to either; what is
 * written to the first meanwhile shows as a difference.
 *
 * @example
 * ```ts
 * const told = await copyJournal(memoryJournal(), memoryJournal(), {})
 * told.ok && told.value.dossiers // => 0
 * ```
 */
export const copyJournal = async (
  from: Journal,
  to: ImportTarget,
  definitions: DefinitionOptions,
): Promise<Outcome<JournalsEqual, ImportFault | JournalsDiffer>> => {
  const stranger = await strangerIn(to, from)
  if (stranger) return refuse(stranger)
  const imported = await importJournal(exportJournal(from), to, definitions)
  return imported.ok ? compareJournals(from, to) : imported
}
