import type { Locale } from '@anlang/core'
import type { Problem } from '../api/index.js'
import type { Answer } from './answer.js'
import type { ClientOptions } from './client-options.js'
import { createTagged, type Tagged } from './tagged.js'
import { unreachable } from './unreachable.js'

/** A question or command as it goes over the line. */
export interface Sent {
  readonly method?: 'GET' | 'POST'
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Asks only whether it changed since it was asked last. */
  readonly tagged?: true
}

/** The line to one host. */
export interface Wire {
  readonly lang: Locale
  /** Asks, and reads the answer; throws only what cannot be sent at all. */
  readonly ask: <Value>(path: string, sent?: Sent) => Promise<Answer<Value>>
  /** Sends as it is, until it is stopped by its signal; throws when nobody is there. */
  readonly send: (path: string, sent: Sent & { readonly signal: AbortSignal }) => Promise<Response>
}

const defaultTimeout = 20_000

const search = (query: Sent['query'] = {}): string => {
  const said = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) said.set(key, String(value))
  return said.size === 0 ? '' : `?${said.toString()}`
}

const isProblem = (answer: Response): boolean =>
  answer.headers.get('content-type')?.startsWith('application/problem+json') ?? false

const isJson = (answer: Response): boolean =>
  answer.headers.get('content-type')?.startsWith('application/json') ?? false

/** The tag without the quotes that the header has around it; a proxy that packs answers makes it weak. */
const tagOf = (answer: Response): string | undefined =>
  answer.headers.get('etag')?.replace(/^W\//, '').replaceAll('"', '')

/** Where the answer to a question under a tag is kept. */
interface Keeping {
  readonly known: Tagged
  readonly key: string
}

const read = async <Value>(answer: Response, lang: Locale, keeping?: Keeping): Promise<Answer<Value>> => {
  if (answer.status === 304) {
    const kept = keeping?.known.get<Value>(keeping.key)
    return kept ? { ok: true, value: kept.value } : { ok: false, problem: unreachable('unreachable', lang, 304) }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a host of ours says so by its content type, and its answers are these types
  if (isProblem(answer)) return { ok: false, problem: (await answer.json()) as Problem }
  // a page of a proxy, or of somebody else
  if (!answer.ok || !isJson(answer)) return { ok: false, problem: unreachable('unreachable', lang, answer.status) }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
  const body = (await answer.json()) as Value
  const tag = tagOf(answer)
  if (tag !== undefined) keeping?.known.put(keeping.key, { tag, value: body })
  return { ok: true, value: body }
}

/** Asks for an answer only where it is another than that of a tag. */
const unlessStill = (tag: string | undefined): Readonly<Record<string, string>> =>
  tag === undefined ? {} : { 'if-none-match': `"${tag}"` }

/** Lays the line to a host. */
export const createWire = (options: ClientOptions): Wire => {
  const { base, headers, lang = 'vi', timeoutMs = defaultTimeout } = options
  const fetchIt = options.fetch ?? ((request: Request) => globalThis.fetch(request))
  const known = createTagged()
  // a request that nobody holds is collected by Node while its answer still comes, and cannot be stopped any more
  const underWay = new Set<Request>()
  const requestOf = (path: string, { method = 'GET', query, body, headers: more, signal }: Sent): Request =>
    new Request(`${base}${path}${search(query)}`, {
      method,
      headers: {
        'accept-language': lang,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(typeof headers === 'function' ? headers() : headers),
        ...more,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  const ask: Wire['ask'] = async (path, sent = {}) => {
    const keeping = sent.tagged ? { known, key: path + search(sent.query) } : undefined
    const tag = keeping && known.get(keeping.key)?.tag
    const timeout = AbortSignal.timeout(timeoutMs)
    const signal = sent.signal ? AbortSignal.any([sent.signal, timeout]) : timeout
    // what cannot be sent at all, such as a key that no header holds, is a bug and no server that was lost
    const request = requestOf(path, { ...sent, headers: { ...sent.headers, ...unlessStill(tag) }, signal })
    underWay.add(request)
    try {
      return await read(await fetchIt(request), lang, keeping)
    } catch {
      return { ok: false, problem: unreachable(sent.signal?.aborted ? 'aborted' : 'unreachable', lang) }
    } finally {
      underWay.delete(request)
    }
  }
  const send: Wire['send'] = async (path, sent) => {
    const request = requestOf(path, sent)
    underWay.add(request)
    sent.signal.addEventListener('abort', () => underWay.delete(request), { once: true })
    return fetchIt(request)
  }
  return { lang, ask, send }
}
