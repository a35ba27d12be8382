import type { CloudEvent } from './cloud-event.js'
import type { Sender } from './sender.js'

/**
 * Delivers to a function: an event has arrived when it returns, and is sent again when it throws. It may see an event
 * twice, and knows it by its id.
 *
 * @example
 * ```ts
 * const told: string[] = []
 * const send = handlerSender(async ({ id }) => { told.push(id) })
 * const message = { key: 'hồ-sơ-1/4/1', dossier: 'hồ-sơ-1', kind: 'ending', on: '2022-11-14' } as const
 * await send(toCloudEvent(message, 'https://xa.example/an-lang')) // => { ok: true }
 * ```
 */
export const handlerSender =
  (handle: (event: CloudEvent) => Promise<void>): Sender =>
  async (event) => {
    await handle(event)
    return { ok: true }
  }
