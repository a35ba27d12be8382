import type { Refusal, RefusalCode } from '@anlang/workflows'
import type { TimelineEntry } from './timeline.js'

/** What can be wrong with a request before an engine is asked. */
export type HostFault =
  | 'malformed_json'
  | 'wrong_media_type'
  | 'malformed_request'
  | 'missing_idempotency_key'
  | 'unauthenticated'
  | 'unknown_route'
  | 'unknown_register'
  | 'no_criteria'
  | 'stale_page'
  | 'body_too_large'
  | 'internal_error'

/** A place in a request that is not of the right form. */
export interface FieldFault {
  /** Such as `data.session.members`; `?limit` for a parameter of the query. */
  readonly path: string
  readonly fault: string
  /** The same for people, in the language of the answer. */
  readonly sentence: string
}

/** The body of every answer that is not a success: a problem of RFC 9457 with our members. */
export interface Problem {
  readonly code: RefusalCode | HostFault
  readonly status: number
  /** For people, in the language of the answer: one for each refusal. */
  readonly sentences: readonly string[]
  /** The same for programs; empty when the engine was not asked. */
  readonly refusals: readonly Refusal[]
  readonly faults: readonly FieldFault[]
  /** What was recorded since the page was made, with `stale_page`; nothing was written. */
  readonly since?: readonly TimelineEntry[]
}
