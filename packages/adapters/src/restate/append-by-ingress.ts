import type { Appended, Entry } from '@anlang/workflows'
import { type Fetch, type FetchAnswer, type FetchRequest, post } from './post.js'
import { RestateFailure } from './restate-failure.js'
import type { RestateRefusal } from './restate-refusal.js'

/** Where and how the servers are called. */
export interface IngressOptions {
  /** Addresses of the servers; when one does not answer, the next is asked. */
  readonly ingress: readonly string[]
  /** Headers of every call, such as an `authorization`. */
  readonly headers?: Readonly<Record<string, string>>
  /** How they are called; by Node's own client when not said, which costs less than `fetch`. */
  readonly fetch?: Fetch
  /** How long an answer is waited for before the outcome is unknown, in milliseconds; 30,000 when not said. */
  readonly patience?: number
}

/** How long one server is waited for before another is asked. */
const oneServer = 3_000
/** Between one who did not answer and the next. */
const pause = 50

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What was said instead of an answer; nothing where it may yet have been taken. */
interface Unanswered {
  readonly refused?: RestateRefusal
}

type Asked = { readonly appended: Appended } | Unanswered

const unknown: Appended = { ok: false, code: 'outcome_unknown' }

const read = async (answer: FetchAnswer): Promise<Asked> => {
  const text = await answer.text()
  if (answer.ok) return { appended: JSON.parse(text) }
  // the call itself was given up, and would come to the same again
  if (answer.headers.get('x-restate-error-source') === 'invocation') return { appended: unknown }
  const { status } = answer
  return status >= 400 && status < 500
    ? { refused: { code: 'restate_refused', status, found: text.slice(0, 300) } }
    : {}
}

/** A server that has just come back does not know the services for a moment; any other refusal stays. */
const isForGood = ({ refused }: Unanswered): boolean => refused !== undefined && refused.status !== 404

/** What is told when nobody is asked any more: that nothing was written, where that is sure. */
const lastWord = ({ refused }: Unanswered, perhapsTaken: boolean): Appended => {
  if (refused && !perhapsTaken) throw new RestateFailure(refused)
  return unknown
}

/**
 * Appends by way of the servers. A call has a key of its own: whichever server it is repeated at, it is carried out once,
 * and every repeat gets the one answer.
 */
export const appendByIngress = (name: string, options: IngressOptions) => {
  const { ingress, headers, fetch = post, patience = 30_000 } = options

  const ask = async (address: string, entry: Entry, request: Omit<FetchRequest, 'signal'>): Promise<Asked> => {
    // not `AbortSignal.timeout`, which would go off for every call, long after it was answered
    const waited = new AbortController()
    const timer = setTimeout(() => waited.abort(), oneServer)
    try {
      const url = `${address}/${name}/${encodeURIComponent(entry.dossier)}/append`
      return await read(await fetch(url, { ...request, signal: waited.signal }))
    } catch {
      return {}
    } finally {
      clearTimeout(timer)
    }
  }

  return async (entry: Entry): Promise<Appended> => {
    const request = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(entry),
    } as const
    const until = performance.now() + patience
    let perhapsTaken = false
    for (let turn = 0; ; turn += 1) {
      const asked = await ask(ingress[turn % ingress.length] ?? '', entry, request)
      if ('appended' in asked) return asked.appended
      perhapsTaken ||= asked.refused === undefined
      const isOver = performance.now() > until || (isForGood(asked) && !perhapsTaken)
      if (isOver) return lastWord(asked, perhapsTaken)
      await sleep(pause)
    }
  }
}
