import type { IsoDate } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import type { Fact, Office } from '../dossier/fact.js'

/** A fact as it is kept: numbered within its dossier, chained to the one before by hash. */
export interface Recorded {
  readonly dossier: string
  /** 1 for the first fact of the dossier. */
  readonly version: number
  readonly fact: Fact
  /** Hash of the fact before; empty for the first. */
  readonly previous: string
  readonly hash: string
}

/** Work that waits for an office. */
export interface InboxRow extends Office {
  readonly dossier: string
  readonly act: string
  /** The last day on which it is in time, where it has a deadline. */
  readonly due: IsoDate | null
}

/** The folded dossier beside the hash of its last fact: a disposable copy that spares a replay. */
export interface Head {
  readonly dossier: Dossier
  readonly hash: string
}

/** Everything that one accepted command writes, in one transaction or not at all. */
export interface Entry {
  readonly dossier: string
  /** Version the decision was made on; 0 opens the dossier. */
  readonly expected: number
  /** The command's id and the hash of its content: the same id twice records once. */
  readonly command: { readonly id: string; readonly digest: string }
  readonly recorded: Recorded
  readonly head: Head
  /** Replaces what the dossier had in inboxes. */
  readonly inbox: readonly InboxRow[]
  /** Keys that this dossier alone may hold, such as one award for one achievement. */
  readonly claims: readonly string[]
  /** Keys it gives back. */
  readonly releases: readonly string[]
}

/** How an append came out. Races are values: one of two writers is told, always. */
export type Appended =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'conflict'; readonly version: number }
  | { readonly ok: false; readonly code: 'claimed'; readonly key: string; readonly dossier: string }
  | { readonly ok: false; readonly code: 'command_known' }

/** What a command id recorded before. */
export interface KnownCommand {
  readonly digest: string
  readonly recorded: Recorded
}

/** A fact with its place among the facts of all dossiers. */
export interface Positioned {
  readonly position: number
  readonly recorded: Recorded
}

/**
 * The record of all dossiers. Two callers that decided on the same version cannot both append.
 * A resolved `append` is durable as far as the adapter's traits say.
 */
export interface Journal {
  readonly append: (entry: Entry) => Promise<Appended>
  /** The facts of a dossier in order; none when it does not exist. */
  readonly read: (dossier: string) => Promise<readonly Recorded[]>
  readonly head: (dossier: string) => Promise<Head | undefined>
  /** Heads in the order in which their dossiers were opened, after the dossier `after`; none after one unknown. */
  readonly heads: (page: { readonly after?: string; readonly limit: number }) => Promise<readonly Head[]>
  readonly command: (id: string) => Promise<KnownCommand | undefined>
  /** The dossier that holds a key. */
  readonly holder: (key: string) => Promise<string | undefined>
  /** What waits for an office: earliest due first, then without a deadline; by dossier where that is equal. */
  readonly inbox: (office: Office) => Promise<readonly InboxRow[]>
  /** Facts of all dossiers after a position, without gaps, in the order they were recorded. */
  readonly follow: (after: number, limit: number) => Promise<readonly Positioned[]>
}
