import type { Locale } from '@anlang/core'
import type { Actor, Engine, Refusal } from '@anlang/workflows'
import type { FeedPace } from './change-feed.js'
import type { HostWatch } from './host-watch.js'

/**
 * Who asks, by the session, token or certificate of the request; nobody when there is none that holds. One that
 * believes what a page says of itself is marked as `training`.
 */
export type Authenticate = ((request: Request) => Promise<Actor | undefined>) & { readonly training?: true }

/** What a host is made of. */
export interface HostOptions {
  readonly engine: Engine
  readonly authenticate: Authenticate
  /** Nothing that is recorded here is real: only then a training identity is taken. */
  readonly training?: boolean
  /** A refusal as a person reads it; by the names of the engine's own definitions when not said. */
  readonly describe?: (refusal: Refusal, locale: Locale) => string
  /** Answers `/health`, `/ready` and `/metrics`, to anybody who reaches them; they are not there when not said. */
  readonly watch?: HostWatch
  /** Is told of errors that are bugs or a lost journal, which callers see only as status 500. */
  readonly report?: (error: unknown) => void
  /** How often the journal is asked for what others recorded, and how often a silent line beats. */
  readonly events?: FeedPace
}
