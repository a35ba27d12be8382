import type { IsoDate, IsoInstant } from '@anlang/core'
import type { DocumentKind, Fact } from '@anlang/workflows'
import type { NamedActor } from './named.js'

/** A document by what it is, number and day. */
export interface ToldDocument {
  readonly kind: DocumentKind
  readonly label: string
  readonly number: string
  readonly on: IsoDate
}

/** A figure by its label, its value as it is kept and as it is read. */
export interface ToldFigure {
  readonly id: string
  readonly label: string
  readonly value: number | boolean | string
  readonly text: string
}

/** What was mended between a return and the resubmission, before and after as they are read. */
export interface ToldDifference {
  readonly item: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** A session by its counts, each with its label. */
export interface ToldSession {
  readonly counts: readonly { readonly id: string; readonly label: string; readonly count: number }[]
  readonly ballot: string | null
  /** What the council advised by it. */
  readonly advice: 'for' | 'against' | null
}

/** One fact of a dossier in words. */
export interface TimelineEntry {
  readonly version: number
  readonly type: Fact['type']
  /** `opening`, a step of the chart, or a note beside it. */
  readonly kind: 'opening' | 'step' | 'note'
  /** The act, where it was one. */
  readonly act: string | null
  readonly title: string
  readonly by: NamedActor
  /** In whose place who signed acted: `KT. Chủ tịch`. */
  readonly signs: string | null
  readonly on: IsoDate
  readonly at: IsoInstant
  readonly documents: readonly ToldDocument[]
  /** The kind of document that the act issued. */
  readonly issued: string | null
  readonly figures: readonly ToldFigure[]
  readonly session: ToldSession | null
  readonly reason: string | null
  /** What a return marks, or a refusal is about. */
  readonly items: readonly { readonly id: string; readonly label: string }[]
  readonly verdict: 'met' | 'not_met' | 'undetermined' | null
  /** On the act with which a returned dossier came again. */
  readonly differences: readonly ToldDifference[]
}
