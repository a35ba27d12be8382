import { accept, type Outcome, refuse } from '@anlang/core'
import type { DecisionReceipt } from '@anlang/workflows/log'
import { fromBase45, toBase45 } from './base45.js'

/** Why no receipt can be read from a text. */
export type NoReceiptText =
  | { readonly code: 'not_a_receipt_text' }
  /** Codes of one receipt that were not read yet, of how many. */
  | { readonly code: 'codes_missing'; readonly missing: readonly number[]; readonly of: number }

/** So many letters go into one code: more would need a finer print than an office's printer makes. */
const lettersEach = 1_000

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())

/** A receipt as the texts of a few QR codes, each with its number and a full stop at its end: `AL1:2/3:….`. */
export const toQrTexts = async (receipt: DecisionReceipt): Promise<readonly string[]> => {
  const bytes = new TextEncoder().encode(JSON.stringify(receipt))
  const text = toBase45(await through(bytes, new CompressionStream('deflate-raw')))
  const count = Math.ceil(text.length / lettersEach)
  const each = Math.ceil(text.length / count)
  return Array.from({ length: count }, (_, place) => {
    const part = text.slice(place * each, (place + 1) * each)
    return `AL1:${place + 1}/${count}:${part}.`
  })
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Part {
  readonly number: number
  readonly of: number
  readonly text: string
}

const partsIn = (text: string): readonly Part[] | undefined => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const parts = lines.flatMap((line) => {
    const [, number, of, part] = /^\s*AL1:(\d{1,2})\/(\d{1,2}):(.+)\.\s*$/.exec(line) ?? []
    return part === undefined ? [] : [{ number: Number(number), of: Number(of), text: part }]
  })
  const [first] = parts
  const fit = parts.every(({ number, of }) => of === first?.of && number >= 1 && number <= of)
  return first && fit && parts.length === lines.length ? parts : undefined
}

const joined = async (parts: readonly Part[]): Promise<unknown> => {
  const byNumber = new Map(parts.map(({ number, text }) => [number, text]))
  const whole = [...byNumber].toSorted(([a], [b]) => a - b).map(([, text]) => text)
  const bytes = fromBase45(whole.join(''))
  if (!bytes) return undefined
  try {
    return json(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))))
  } catch {
    // bytes that are no compressed text
    return undefined
  }
}

/**
 * The receipt in a text: as JSON, or as the texts of its QR codes, a line each, in any order. What is in it has yet to be
 * checked.
 */
export const receiptIn = async (text: string): Promise<Outcome<unknown, NoReceiptText>> => {
  const parts = partsIn(text)
  if (!parts) {
    const receipt = json(text)
    return receipt === undefined ? refuse({ code: 'not_a_receipt_text' }) : accept(receipt)
  }
  const of = parts[0]?.of ?? 0
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter(
    (number) => !parts.some((part) => part.number === number),
  )
  if (missing.length > 0) return refuse({ code: 'codes_missing', missing, of })
  const receipt = await joined(parts)
  return receipt === undefined ? refuse({ code: 'not_a_receipt_text' }) : accept(receipt)
}
