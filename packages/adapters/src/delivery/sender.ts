import type { CloudEvent } from './cloud-event.js'
import type { Failure } from './delivery-book.js'

/** Whether an event has arrived. Where not: why, and whether it makes sense to try again. */
export type Sent =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly failure: Failure
      readonly again: boolean
      /** How long the receiver asks to be left alone, in milliseconds. */
      readonly after?: number
    }

/** Brings an event to its receiver. It answers well before the lease of its worker ends; what it throws is a failure. */
export type Sender = (event: CloudEvent) => Promise<Sent>
