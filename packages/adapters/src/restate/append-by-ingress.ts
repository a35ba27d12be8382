import type { Appended, Entry } from '@anlang/workflows'
import { RestateFailure } from './restate-failure.js'

/** The part of `fetch` that is used. */
export type Fetch = (url: string, request: FetchRequest) => Promise<FetchAnswer>

/** What is sent. */
export interface FetchRequest {
  readonly method: 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly signal: AbortSignal
}

/** What comes back. */
export interface FetchAnswer {
  readonly ok: boolean
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | null }
  readonly text: () => Promise<string>
}

/** Where and how the servers are called. */
export interface IngressOptions {
  /** Addresses of the servers; when one does not answer, the next is asked. */
  readonly ingress: readonly string[]
  /** Headers of every call, such as an `authorization`. */
  readonly headers?: Readonly<Record<string, string>>
  /** Another `fetch` than that of the runtime. */
  readonly fetch?: Fetch
  /** How long an answer is waited for before the outcome is unknown, in milliseconds; 30,000 when not said. */
  readonly patience?: number
}

/** How long one server is waited for before another is asked. */
const oneServer = 10_000
/** Between one who did not answer and the next. */
const pause = 50

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** An answer, or what was said instead of one by somebody who may do better when asked again. */
type Asked = { readonly appended: Appended } | { readonly found: string }

const read = async (answer: FetchAnswer, entry: Entry): Promise<Asked> => {
  const text = await answer.text()
  if (answer.ok) return { appended: JSON.parse(text) }
  const { status } = answer
  const found = `${status}: ${text.slice(0, 300)}`
  // the call itself came to an end, and would come to the same again
  if (answer.headers.get('x-restate-error-source') === 'invocation')
    throw new RestateFailure({ code: 'outcome_unknown', dossier: entry.dossier, command: entry.command.id, found })
  if (status >= 400 && status < 500)
    throw new RestateFailure({ code: 'restate_refused', status, found: text.slice(0, 300) })
  return { found }
}

/**
 * Appends by way of the servers. A call has a key of its own: whichever server it is repeated at, it is carried out once,
 * and every repeat gets the one answer.
 */
export const appendByIngress = (name: string, options: IngressOptions) => {
  const { ingress, headers, fetch = globalThis.fetch, patience = 30_000 } = options

  const ask = async (address: string, entry: Entry, request: Omit<FetchRequest, 'signal'>): Promise<Asked> => {
    try {
      const url = `${address}/${name}/${encodeURIComponent(entry.dossier)}/append`
      return await read(await fetch(url, { ...request, signal: AbortSignal.timeout(oneServer) }), entry)
    } catch (error) {
      if (error instanceof RestateFailure) throw error
      return { found: String(error) }
    }
  }

  return async (entry: Entry): Promise<Appended> => {
    const request = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(entry),
    } as const
    const until = performance.now() + patience
    let found = 'no address'
    for (let turn = 0; performance.now() < until; turn += 1) {
      const address = ingress[turn % ingress.length]
      if (address === undefined) break
      const asked = await ask(address, entry, request)
      if ('appended' in asked) return asked.appended
      found = asked.found
      await sleep(pause)
    }
    throw new RestateFailure({ code: 'outcome_unknown', dossier: entry.dossier, command: entry.command.id, found })
  }
}
