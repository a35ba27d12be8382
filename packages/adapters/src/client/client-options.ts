import type { Locale } from '@anlang/core'

/** Where a client asks, and how. */
export interface ClientOptions {
  /** What stands before the routes: `/rooms/desk/api`, or `https://xa.example/api`. */
  readonly base: string
  /** The network of the page when not said; `host.fetch` for an engine in the page. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** Sent with every request: a token, or who acts in a training. Asked anew each time when it is a function. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>)
  /** The language of answers; Vietnamese when not said. */
  readonly lang?: Locale
  /** A question that has no answer after so long counts as lost; 20 seconds when not said. */
  readonly timeoutMs?: number
}
