import type { Clock } from '@anlang/workflows'
import { asciiOf } from './ascii.js'

/** What a webhook is signed with. */
export interface WebhookSigning {
  /** Shared with the receiver: `whsec_` and 24 to 64 bytes in base64. */
  readonly secret: string
  readonly clock: Clock
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

const base64Of = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))

/** The headers by which a receiver knows who sent a body and when, as Standard Webhooks has them. */
export const signWebhook = async (
  id: string,
  body: string,
  { secret, clock }: WebhookSigning,
): Promise<Readonly<Record<string, string>>> => {
  const timestamp = Math.floor(Date.parse(clock.now()) / 1000)
  const name = asciiOf(id)
  const raw = bytesOf(secret.replace(/^whsec_/, ''))
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${name}.${timestamp}.${body}`))
  return {
    'webhook-id': name,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${base64Of(signed)}`,
  }
}
