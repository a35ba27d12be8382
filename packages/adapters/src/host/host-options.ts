import type { Locale } from '@anlang/core'
import type { Actor, Engine, Refusal } from '@anlang/workflows'
import type { HostWatch } from './host-watch.js'

/** What a host is made of. */
export interface HostOptions {
  readonly engine: Engine
  /** Who asks, by the session, token or certificate of the request; nobody when there is none that holds. */
  readonly authenticate: (request: Request) => Promise<Actor | undefined>
  /** A refusal as a person reads it, such as `describeRefusal` with the names of the installation. */
  readonly describe: (refusal: Refusal, locale: Locale) => string
  /** Answers `/health`, `/ready` and `/metrics`, to anybody who reaches them; they are not there when not said. */
  readonly watch?: HostWatch
  /** Is told of errors that are bugs or a lost journal, which callers see only as status 500. */
  readonly report?: (error: unknown) => void
}
