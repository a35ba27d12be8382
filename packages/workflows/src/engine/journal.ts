import type { IsoDate, IsoInstant, Level, UnitId } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import type { Fact, Office } from '../dossier/fact.js'
import type { Passing } from '../procedure/deadline.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import type { Ending } from '../procedure/procedure.js'

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

/** The units that a subject stands in, by level, as of the day its work was filed. */
export type Line = Readonly<Partial<Record<Level, UnitId>>>

/** Work that waits for an office. */
export interface InboxRow extends Office {
  readonly dossier: string
  readonly act: string
  /** The last day on which it is in time, where it has a deadline. */
  readonly due: IsoDate | null
  /** Where the subject stands: an office sees the work of all units within its own. */
  readonly line: Line
  /** Who took it upon themselves. */
  readonly handler?: string
  /** Its deadline has passed; `escalated` where it came to this office by that. */
  readonly late?: 'overdue' | 'escalated'
}

/** A day on which a dossier has to be looked at again, whoever has asked for it or not. */
export interface DeadlineRow {
  readonly dossier: string
  /** The state that the step leaves, and its fact. */
  readonly place: string
  readonly act: string
  /** The last day on which it is in time. */
  readonly due: IsoDate
  /** The first day on which something is done. */
  readonly fires: IsoDate
  /** What is done: what the procedure says, or an act that was kept is used. */
  readonly passing: Passing['whenPassed'] | 'use'
}

/** What somebody outside is told, at least once, with a key by which a repeat is known. */
export interface Message {
  /** Dossier, version of the fact and number: the same at every delivery. */
  readonly key: string
  readonly dossier: string
  readonly kind: 'document' | 'reminder' | 'escalation' | 'deemed' | 'evidence' | 'migration' | 'ending'
  /** The day in Viet Nam on which its fact was recorded. */
  readonly on: IsoDate
  /** The very instant of that; messages that earlier releases wrote do not have it. */
  readonly at?: IsoInstant
  readonly to?: readonly Office[]
  readonly act?: string
  readonly document?: DocumentKind
  readonly due?: IsoDate
  readonly ending?: Ending
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
  /** The fact as canonical JSON (RFC 8785): the text that was hashed is the text that is kept. */
  readonly body: string
  readonly head: Head
  /** Replaces what the dossier had in inboxes. */
  readonly inbox: readonly InboxRow[]
  /** Replaces the days on which the dossier is looked at again. */
  readonly deadlines: readonly DeadlineRow[]
  /** Added to what is to be delivered. */
  readonly outbox: readonly Message[]
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
  /** Something is recorded under the command. Where that is the very entry, `ok` is as good an answer. */
  | { readonly ok: false; readonly code: 'command_known' }
  | { readonly ok: false; readonly code: 'too_large'; readonly size: number; readonly most: number }
  /** The connection was lost before the answer: it may have been written. The same command again is recorded once. */
  | { readonly ok: false; readonly code: 'outcome_unknown' }

/** What a command id recorded before. */
export interface KnownCommand {
  readonly digest: string
  readonly recorded: Recorded
}

/** A fact with its place among the facts of all dossiers. */
export interface Positioned {
  readonly position: number
  readonly recorded: Recorded
  /** The command that it was recorded under: a copy of the journal knows it when it comes again. */
  readonly command: Entry['command']
}

/** A message with its place among the messages of all dossiers. */
export interface PositionedMessage {
  readonly position: number
  readonly message: Message
}

/** Whose work is asked for: that of an office, or of a position in every unit within one. */
export type InboxAsk =
  | Office
  | { readonly position: Office['position']; readonly within: { readonly level: Level; readonly unit: UnitId } }

/** The place of a row in an inbox: what its order goes by, and where the next page goes on. */
export type InboxPlace = Pick<InboxRow, 'due' | 'dossier' | 'act' | 'unit'>

/** A part of an inbox: so many rows, those after a place where one is given. */
export interface InboxPage {
  /** The last row of the page before; it may be gone by now. */
  readonly after?: InboxPlace
  readonly limit: number
}

/** A key and the dossier that holds it. */
export interface Claim {
  readonly key: string
  readonly dossier: string
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
  /** Keys that begin so, in the order of their code units, and who holds them. */
  readonly claimed: (prefix: string, limit: number) => Promise<readonly Claim[]>
  /**
   * What waits for an office: earliest due first, then without a deadline; then by dossier, act and unit. A page after
   * a row goes on behind its place, also when that row is gone.
   */
  readonly inbox: (ask: InboxAsk, page: InboxPage) => Promise<readonly InboxRow[]>
  /** Deadlines that fire on or before a day, earliest first, then by dossier and place; those after `after`. */
  readonly due: (
    on: IsoDate,
    page: { readonly after?: Pick<DeadlineRow, 'fires' | 'dossier' | 'place'>; readonly limit: number },
  ) => Promise<readonly DeadlineRow[]>
  /** The deadlines of one dossier, earliest first, then by place. */
  readonly deadlines: (dossier: string) => Promise<readonly DeadlineRow[]>
  /** Facts of all dossiers after a position, without gaps, in the order they were recorded. */
  readonly follow: (after: number, limit: number) => Promise<readonly Positioned[]>
  /** Messages after a position, without gaps; whoever delivers keeps how far they came. */
  readonly outbox: (after: number, limit: number) => Promise<readonly PositionedMessage[]>
}
