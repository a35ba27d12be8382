import type { Message } from '@anlang/workflows'

/** A message as a CloudEvent 1.0, in the JSON format: what every receiver is sent. */
export interface CloudEvent {
  readonly specversion: '1.0'
  /** The key of the message: the same at every delivery, so that a receiver knows a repeat. */
  readonly id: string
  /** Which installation speaks. */
  readonly source: string
  readonly type: `vn.anlang.${Message['kind']}.v1`
  /** The dossier it is about. */
  readonly subject: string
  /** When its fact was recorded; of messages from before that was kept, the beginning of the day in Viet Nam. */
  readonly time: string
  readonly datacontenttype: 'application/json'
  readonly data: Message
}

/**
 * A message as the world outside is sent it.
 *
 * @example
 * ```ts
 * const message = { key: 'hồ-sơ-1/4/1', dossier: 'hồ-sơ-1', kind: 'ending', on: '2022-11-14', ending: 'achieved' } as const
 * toCloudEvent(message, 'https://xa.example/an-lang').type // => 'vn.anlang.ending.v1'
 * ```
 */
export const toCloudEvent = (message: Message, source: string): CloudEvent => ({
  specversion: '1.0',
  id: message.key,
  source,
  type: `vn.anlang.${message.kind}.v1`,
  subject: message.dossier,
  time: message.at ?? `${message.on}T00:00:00+07:00`,
  datacontenttype: 'application/json',
  data: message,
})
