import { type Clock, type Journal, tooLarge } from '@anlang/workflows'
import { appendByIngress, type IngressOptions } from './append-by-ingress.js'
import { dossierObject } from './dossier-object.js'
import { lookAtDossier, type OnDue } from './look-at-dossier.js'

/** What a journal by Restate is made of. */
export interface RestateJournalOptions extends IngressOptions {
  /** Where everything is kept and read: the Postgres journal, or any other that keeps the contract. */
  readonly records: Journal
  /** Tells how long it is until a deadline. */
  readonly clock: Clock
  /** Is called when something is due, on whichever process serves the dossier then. */
  readonly onDue: OnDue
  /** How long an entry that the records cannot keep is tried, in milliseconds, before its outcome is unknown; 60,000 when not said. */
  readonly insistFor?: number
  /** The name of the virtual object; `anlang-dossier` when not said. One for each set of records. */
  readonly name?: string
}

/** A journal for an engine, and the services that its processes serve to the Restate servers. */
export interface RestateJournal {
  readonly journal: Journal
  readonly services: readonly ReturnType<typeof dossierObject>[]
}

/**
 * A journal in which each dossier is a virtual object of Restate: one entry after another, carried out even if the
 * process dies, and a call when something is due, without anybody asking. What is kept stands in `records`, and is read
 * there.
 *
 * @example
 * ```ts
 * const clock = fixedClock('2022-11-14T08:00:00+07:00')
 * const options = { records: memoryJournal(), clock, ingress: ['http://127.0.0.1:8080'], onDue: async () => undefined }
 * restateJournal(options).services.map(({ name }) => name) // => ['anlang-dossier']
 * ```
 */
export const restateJournal = (options: RestateJournalOptions): RestateJournal => {
  const { records, clock, onDue, name = 'anlang-dossier', insistFor = 60_000 } = options
  const append = appendByIngress(name, options)
  return {
    journal: { ...records, append: async (entry) => tooLarge(entry) ?? append(entry) },
    services: [dossierObject({ name, records, clock, look: lookAtDossier(records, onDue), insistFor })],
  }
}
