import type { Outcome } from '@anlang/core'
import type { DefinitionOptions, Journal } from '@anlang/workflows'
import { compareJournals, type JournalsDiffer, type JournalsEqual } from './compare-journals.js'
import { exportJournal } from './export-journal.js'
import type { ImportFault } from './import-fault.js'
import { importJournal } from './import-journal.js'

/**
 * Copies a journal into another of whatever kind, and proves that they are equal. Done again, it goes on where it
 * stopped. While it runs nobody should write to either; what is written to the first meanwhile shows as a difference.
 *
 * @example
 * ```ts
 * const told = await copyJournal(memoryJournal(), memoryJournal(), {})
 * told.ok && told.value.dossiers // => 0
 * ```
 */
export const copyJournal = async (
  from: Journal,
  to: Journal,
  definitions: DefinitionOptions,
): Promise<Outcome<JournalsEqual, ImportFault | JournalsDiffer>> => {
  const imported = await importJournal(exportJournal(from), to, definitions)
  return imported.ok ? compareJournals(from, to) : imported
}
