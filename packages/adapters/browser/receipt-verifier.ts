import type { Locale } from '@anlang/core'
import { describeReceiptRefusal, parseVerifierKey, verifyReceipt } from '@anlang/workflows/log'
import { receiptIn } from '../src/receipt-page/qr-texts.js'
import { receiptTold } from '../src/receipt-page/receipt-told.js'
import { toldHtml } from '../src/receipt-page/told-html.js'

const words = {
  vi: {
    title: 'Kiểm tra phiếu xác nhận',
    intro: 'Trang này kiểm tra phiếu ngay trên máy của bạn, không gửi gì đi đâu và không cần mạng.',
    label: 'Dán nội dung phiếu: tệp JSON, hoặc nội dung các mã QR, mỗi mã một dòng.',
    check: 'Kiểm tra',
    keys: 'Cơ quan mà trang này tin: khóa công khai',
    held: 'Phiếu đúng: nội dung dưới đây đúng như đã ghi trong sổ mà cơ quan đã ký xác nhận.',
    empty: 'Chưa có nội dung phiếu.',
    unread: 'Đây không phải nội dung của phiếu. Hãy dán lại nguyên văn.',
    missing: (numbers: readonly number[], of: number) =>
      `Còn thiếu mã ${numbers.join(', ')} trong ${of} mã. Hãy quét thêm.`,
    other: 'English',
  },
  en: {
    title: 'Check a receipt',
    intro: 'This page checks a receipt on your own machine: nothing is sent anywhere, and no network is needed.',
    label: 'Paste the receipt: the JSON file, or the text of its QR codes, one a line.',
    check: 'Check',
    keys: 'Offices that this page trusts: public keys',
    held: 'The receipt holds: what follows is what the log has that the office has signed.',
    empty: 'There is no receipt yet.',
    unread: 'This is not the text of a receipt. Paste it again as it is.',
    missing: (numbers: readonly number[], of: number) => `Code ${numbers.join(', ')} of ${of} is missing. Scan it too.`,
    other: 'Tiếng Việt',
  },
} as const

const by = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no ${id}`)
  return found
}

const pasted = (): string => {
  const field = by('text')
  return field instanceof HTMLTextAreaElement ? field.value : ''
}

const keys = [...by('keys').querySelectorAll('code')].flatMap(({ textContent }) => {
  const key = parseVerifierKey(textContent)
  return key.ok ? [key.value] : []
})

let locale: Locale = 'vi'

const show = (kind: 'held' | 'refused', sentence: string, html = ''): void => {
  const answer = by('answer')
  const paragraph = document.createElement('p')
  paragraph.textContent = sentence
  answer.className = kind
  answer.innerHTML = html
  answer.prepend(paragraph)
}

const check = async (): Promise<void> => {
  const text = pasted()
  const said = words[locale]
  if (text.trim() === '') return show('refused', said.empty)
  const read = await receiptIn(text)
  if (!read.ok) {
    const [refusal] = read.refusals
    return show('refused', refusal.code === 'codes_missing' ? said.missing(refusal.missing, refusal.of) : said.unread)
  }
  const verified = verifyReceipt(read.value, keys)
  if (!verified.ok) return show('refused', describeReceiptRefusal(verified.refusals[0], locale))
  show('held', said.held, toldHtml(receiptTold(verified.value, locale)))
}

const speak = (now: Locale): void => {
  locale = now
  const said = words[locale]
  document.documentElement.lang = locale
  document.title = said.title
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    const [, word] = Object.entries(said).find(([name]) => name === element.dataset.words) ?? []
    if (typeof word === 'string') element.textContent = word
  }
  const button = by('language')
  button.textContent = said.other
  button.lang = locale === 'vi' ? 'en' : 'vi'
}

by('check').addEventListener('click', () => void check())
by('language').addEventListener('click', () => {
  speak(locale === 'vi' ? 'en' : 'vi')
  if (by('answer').childElementCount > 0) void check()
})
speak(navigator.language.startsWith('en') ? 'en' : 'vi')
