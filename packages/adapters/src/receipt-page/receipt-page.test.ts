import { verifyReceipt } from '@anlang/workflows/log'
import { beforeAll, describe, expect, it } from 'vitest'
import { officeKey, receiptOf, withRecognition } from '../../test/receipt-of.js'
import { memoryJournal } from '../memory/index.js'
import { receiptPage } from './receipt-page.js'
import { receiptTold } from './receipt-told.js'
import { verifierPage } from './verifier-page.js'

const key = officeKey()
let receipt: Awaited<ReturnType<typeof receiptOf>>

beforeAll(async () => {
  receipt = await receiptOf(await withRecognition(memoryJournal()), key)
})

const verified = () => {
  const found = verifyReceipt(receipt, [key])
  if (!found.ok) throw new Error(JSON.stringify(found.refusals))
  return found.value
}

/** What a page would fetch from somebody. */
const asked = (html: string) => html.match(/(?:src|href)="(?!#)[^"]*"|url\(|@import/g) ?? []

describe('the receipt of a recognition, printed', () => {
  it('says who decided what, on which day, by which rules, and what was found', () => {
    const { title, rows, findings } = receiptTold(verified(), 'vi')
    expect(title).toBe('Quyết định công nhận')
    expect(Object.fromEntries(rows)).toMatchObject({
      'Hồ sơ': 'đánh-giá',
      Ngày: '10/11/2022',
      'Cơ quan quyết định': 'Chủ tịch Ủy ban nhân dân (c08779)',
      'Văn bản': '01/VB (10/11/2022)',
      'Kết quả': 'Đạt',
    })
    expect(findings?.findings.length).toBeGreaterThan(10)
  })

  it('is a page of its own in either language, with a code for each part', async () => {
    for (const locale of ['vi', 'en'] as const) {
      const html = await receiptPage(receipt, verified(), locale)
      expect(html.startsWith(`<!doctype html><html lang="${locale}">`)).toBe(true)
      expect(html.match(/<svg/g)?.length).toBe(html.match(/role="img"/g)?.length)
      expect(asked(html)).toEqual([])
    }
  })

  it('shows what a stranger put into a receipt as text, never as a page', async () => {
    const evil = { ...receipt, checkpoint: `${receipt.checkpoint}<script>alert(1)</script>` }
    expect(await receiptPage(evil, verified(), 'vi')).not.toContain('<script>')
  })
})

describe('the page that checks receipts', () => {
  it('is one file with the keys it trusts and its script, and asks nobody', () => {
    const html = verifierPage([key])
    expect(html).toContain(`${key.name}+${key.id}+`)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(asked(html.replace(/<script>[\s\S]*<\/script>/, ''))).toEqual([])
    expect(html).toContain("default-src 'none'")
  })
})
