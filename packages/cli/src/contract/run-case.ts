import type { Locale } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import type { JournalCase } from '@anlang/workflows/testing'
import type { JournalModule } from './read-journal-module.js'
import { whyNot } from './why-not.js'

/** How a case is run. */
export interface CaseSetting {
  readonly module: JournalModule
  /** The most that one case may take. */
  readonly seconds: number
  readonly locale: Locale
}

/** Runs a case on journals of its own, which are closed after it; says why where it fails. */
export const runCase = async (
  { module: { open, close }, seconds, locale }: CaseSetting,
  { run }: Pick<JournalCase, 'run'>,
): Promise<string | undefined> => {
  const opened: Journal[] = []
  const openOne = async () => {
    const journal = await open()
    opened.push(journal)
    return journal
  }
  const why = await whyNot(seconds, locale, () => run(openOne))
  const whyOpen = await whyNot(seconds, locale, async () => {
    await Promise.all(opened.map(async (journal) => close?.(journal)))
  })
  return why ?? (whyOpen === undefined ? undefined : `close: ${whyOpen}`)
}
