import type { Entry, Journal } from '../engine/journal.js'
import { assertSame } from './assert-same.js'

/** One promise of every journal. `open` gives a fresh, empty one. */
export interface JournalCase {
  readonly name: string
  readonly run: (open: () => Promise<Journal>) => Promise<void>
}

/** Appends entries in their order, all of which have to be accepted. */
export const appendAll = async (journal: Journal, entries: readonly Entry[]): Promise<void> => {
  for (const entry of entries) {
    // one after another: each builds on the one before
    assertSame(await journal.append(entry), { ok: true }, `append ${entry.dossier}/${entry.recorded.version}`)
  }
}
