import type { Locale } from '@anlang/core'
import type { Actor, Engine, Refusal } from '@anlang/workflows'

/** What a host is made of. */
export interface HostOptions {
  readonly engine: Engine
  /** Who asks, by the session, token or certificate of the request; nobody when there is none that holds. */
  readonly authenticate: (request: Request) => Promise<Actor | undefined>
  /** A refusal as a person reads it, such as `describeRefusal` with the names of the installation. */
  readonly describe: (refusal: Refusal, locale: Locale) => string
  /** Is told of errors that are bugs or a lost journal, which callers see only as status 500. */
  readonly report?: (error: unknown) => void
}
