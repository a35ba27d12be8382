import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'

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

const textOf = (answer: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    answer.setEncoding('utf8')
    answer.on('data', (part: string) => {
      text += part
    })
    answer.on('end', () => resolve(text))
    answer.on('error', reject)
  })

/**
 * What is used of `fetch`, by Node's own client, on connections that are kept. `fetch` puts streams of the web in between,
 * and a call costs the process two to three times as much.
 */
export const post: Fetch = (url, { method, headers, body, signal }) =>
  new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? overHttps : overHttp
    const call = request(url, { method, headers, signal }, (answer) => {
      const { statusCode: status = 0 } = answer
      resolve({
        ok: status >= 200 && status < 300,
        status,
        headers: { get: (name) => answer.headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
        text: () => textOf(answer),
      })
    })
    call.on('error', reject)
    call.end(body)
  })
