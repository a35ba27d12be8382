import { encodeQR } from 'qr'
import { decodeQR } from 'qr/decode.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { officeKey, receiptOf, withRecognition } from '../../test/receipt-of.js'
import { memoryJournal } from '../memory/index.js'
import { receiptIn, toQrTexts } from './qr-texts.js'

/** What a camera sees of a code: a square of dots, each a few points wide. */
const seen = (text: string) => {
  const dots = encodeQR(text, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: 4, scale: 3 })
  const size = dots.length
  const data = new Uint8Array(dots.flat().flatMap((dark) => (dark ? [0, 0, 0] : [255, 255, 255])))
  return { width: size, height: size, data }
}

let receipt: Awaited<ReturnType<typeof receiptOf>>
let texts: readonly string[]

beforeAll(async () => {
  receipt = await receiptOf(await withRecognition(memoryJournal()), officeKey())
  texts = await toQrTexts(receipt)
})

describe('a receipt as QR codes', () => {
  it('is read from what a camera sees of them, in whatever order', async () => {
    const scanned = texts.map((text) => decodeQR(seen(text)))
    expect(scanned).toEqual(texts)
    expect(await receiptIn(`\n  ${scanned.toReversed().join('  \n')}\n`)).toEqual({ ok: true, value: receipt })
  })

  it('takes few codes, none finer than a printer prints', () => {
    expect(texts.length).toBeLessThanOrEqual(4)
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(1_010)
  })

  it('says which codes are still to be scanned', async () => {
    expect(await receiptIn(texts.slice(1).join('\r\n'))).toEqual({
      ok: false,
      refusals: [{ code: 'codes_missing', missing: [1], of: texts.length }],
    })
  })

  it('is read from JSON too', async () => {
    expect(await receiptIn(JSON.stringify(receipt, null, 2))).toEqual({ ok: true, value: receipt })
  })

  it('is told from what is none', async () => {
    const [first = ''] = texts
    const cut = texts.map((text, place) => (place === 0 ? text.slice(0, -3) : text)).join('\n')
    const mixed = `${texts.join('\n')}\nAL1:1/9:AAA`
    for (const text of ['', 'phiếu', 'AL1:1/1:GGW.', 'AL1:1/1:BB8', 'AL1:9/2:BB8.', first.toLowerCase(), cut, mixed]) {
      expect(await receiptIn(text)).toMatchObject({ ok: false, refusals: [{ code: 'not_a_receipt_text' }] })
    }
  })
})
