import { asciiOf } from './ascii.js'
import type { CloudEvent } from './cloud-event.js'
import type { Failure } from './delivery-book.js'
import type { Sender } from './sender.js'

/** The part of a JetStream client that we use: `jetstream(connection)` of `@nats-io/jetstream` has it. */
export interface JetStreamPublisher {
  publish(subject: string, payload: string, options: { readonly msgID: string }): Promise<unknown>
}

/** Where events go. */
export interface NatsOptions {
  readonly jetstream: JetStreamPublisher
  /** The subject of an event; `anlang.` and its kind when not said. A stream has to take it in. */
  readonly subject?: (event: CloudEvent) => string
}

const codes: Readonly<Record<string, Failure['code']>> = {
  TimeoutError: 'timed_out',
  NoResponders: 'unreachable',
  ConnectionError: 'unreachable',
  ClosedConnectionError: 'unreachable',
  DrainingConnectionError: 'unreachable',
}

/** Clients wrap what happened in what they wanted to do. */
const codeOf = (error: unknown): Failure['code'] => {
  if (!(error instanceof Error)) return 'failed'
  return codes[error.name] ?? (error.cause === undefined ? 'failed' : codeOf(error.cause))
}

/**
 * Delivers to a JetStream of NATS: an event has arrived when its stream has stored it. The id of the event is its
 * `Nats-Msg-Id`, so that within its window for duplicates the stream keeps a repeat once.
 *
 * @example
 * ```ts
 * const published: string[] = []
 * const jetstream = { publish: async (subject: string) => { published.push(subject) } }
 * const message = { key: 'hồ-sơ-1/4/1', dossier: 'hồ-sơ-1', kind: 'ending', on: '2022-11-14' } as const
 * await natsSender({ jetstream })(toCloudEvent(message, 'https://xa.example/an-lang')) // => { ok: true }
 * published // => ['anlang.ending']
 * ```
 */
export const natsSender =
  ({ jetstream, subject = ({ data }) => `anlang.${data.kind}` }: NatsOptions): Sender =>
  async (event) => {
    try {
      await jetstream.publish(subject(event), JSON.stringify(event), { msgID: asciiOf(event.id) })
      return { ok: true }
    } catch (error) {
      return { ok: false, failure: { code: codeOf(error) }, again: true }
    }
  }
