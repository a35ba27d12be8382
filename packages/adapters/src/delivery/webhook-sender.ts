import type { Sender, Sent } from './sender.js'
import { signWebhook, type WebhookSigning } from './sign-webhook.js'

/** Where a webhook is, and how it is called. */
export interface WebhookOptions {
  readonly url: string
  /** Milliseconds that the receiver has to answer; 10,000 when not said. */
  readonly timeout?: number
  /** Signs each call as Standard Webhooks does; nothing is signed when not said. */
  readonly sign?: WebhookSigning
  /** Such as an `authorization`. */
  readonly headers?: Readonly<Record<string, string>>
  /** The runtime's own when not said. */
  readonly fetch?: typeof fetch
}

/** Answers of the kind 4xx that are of the moment and not of the message. */
const passing: ReadonlySet<number> = new Set([408, 425, 429])

const isPointless = (status: number): boolean => status >= 400 && status < 500 && !passing.has(status)

const patienceOf = (headers: Headers): { readonly after?: number } => {
  const seconds = headers.get('retry-after') ?? ''
  return /^\d+$/.test(seconds) ? { after: Number(seconds) * 1000 } : {}
}

const answered = ({ ok, status, headers }: Response): Sent =>
  ok
    ? { ok: true }
    : { ok: false, failure: { code: 'answered', status }, again: !isPointless(status), ...patienceOf(headers) }

const unanswered = (error: unknown): Sent => {
  const late = error instanceof Error && error.name === 'TimeoutError'
  return { ok: false, failure: { code: late ? 'timed_out' : 'unreachable' }, again: true }
}

/**
 * Delivers to a webhook: a POST of the CloudEvent as `application/cloudevents+json`. It has arrived at an answer of
 * 2xx. At one of 4xx it is parked at once, but for 408, 425 and 429; else it is sent again, not before `Retry-After`.
 * Redirects are not followed.
 *
 * @example
 * ```ts
 * const send = webhookSender({ url: 'https://so.example/nhan', fetch: async () => new Response(null, { status: 410 }) })
 * const message = { key: 'hồ-sơ-1/4/1', dossier: 'hồ-sơ-1', kind: 'ending', on: '2022-11-14' } as const
 * await send(toCloudEvent(message, 'https://xa.example/an-lang'))
 * // => { ok: false, failure: { code: 'answered', status: 410 }, again: false }
 * ```
 */
export const webhookSender = (options: WebhookOptions): Sender => {
  const { url, timeout = 10_000, sign, headers = {}, fetch: call = fetch } = options
  return async (event) => {
    const body = JSON.stringify(event)
    const signature = sign ? await signWebhook(event.id, body, sign) : {}
    try {
      const answer = await call(url, {
        method: 'POST',
        body,
        headers: { ...headers, 'content-type': 'application/cloudevents+json; charset=utf-8', ...signature },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      })
      // what it says beside its status is not read: nobody here would look at it
      await answer.body?.cancel()
      return answered(answer)
    } catch (error) {
      return unanswered(error)
    }
  }
}
