import { base64 } from '@scure/base'

/** Standard base64 (RFC 4648, 4), as notes are written in it. */
export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes)

/** The bytes of base64; none when it is not written in the one way it can be. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  try {
    return base64.decode(text)
  } catch {
    return undefined
  }
}
