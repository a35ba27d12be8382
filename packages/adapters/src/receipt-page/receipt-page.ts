import type { Locale } from '@anlang/core'
import type { DecisionReceipt, VerifiedReceipt } from '@anlang/workflows/log'
import { encodeQR } from 'qr'
import { escaped } from './escaped.js'
import { pageStyle } from './page-style.js'
import { toQrTexts } from './qr-texts.js'
import { receiptTold } from './receipt-told.js'
import { toldHtml } from './told-html.js'

const words = {
  vi: {
    title: 'Phiếu xác nhận',
    codes: 'Các mã dưới đây chứa toàn bộ phiếu. Quét từng mã, dán vào trang kiểm tra: không cần mạng.',
    code: (number: number, of: number) => `Mã ${number}/${of}`,
    checkpoint: 'Điểm xác nhận đã ký',
  },
  en: {
    title: 'Receipt',
    codes:
      'These codes hold the whole receipt. Scan each and paste them into the page that checks: no network is needed.',
    code: (number: number, of: number) => `Code ${number}/${of}`,
    checkpoint: 'The signed checkpoint',
  },
} as const

const drawn = (text: string): string => encodeQR(text, 'svg', { ecc: 'medium', encoding: 'alphanumeric', border: 4 })

/**
 * A receipt to be printed beside a certificate: what it shows, in words, and all of it as QR codes. It asks nobody for
 * anything: no script, no request.
 */
export const receiptPage = async (
  receipt: DecisionReceipt,
  verified: VerifiedReceipt,
  locale: Locale,
): Promise<string> => {
  const { title, codes, code, checkpoint } = words[locale]
  const texts = await toQrTexts(receipt)
  const figures = texts.map((text, place) => {
    const label = code(place + 1, texts.length)
    return `<li><div role="img" aria-label="${label}">${drawn(text)}</div>${label}</li>`
  })
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><style>${pageStyle}</style></head><body><main><h1>${title}</h1>`,
    toldHtml(receiptTold(verified, locale)),
    `<p>${codes}</p><ul class="codes">${figures.join('')}</ul>`,
    `<h3>${checkpoint}</h3><pre>${escaped(receipt.checkpoint)}</pre></main></body></html>`,
  ].join('\n')
}
