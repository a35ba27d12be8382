import { escaped } from './escaped.js'
import type { ReceiptTold } from './receipt-told.js'

/** What a receipt shows, as a table and a list of what was found. */
export const toldHtml = ({ title, rows, findings }: ReceiptTold): string => {
  const lines = rows.map(
    ([label, value]) => `<tr><th scope="row">${escaped(label)}</th><td>${escaped(value)}</td></tr>`,
  )
  const found = (findings?.findings ?? []).map(
    ({ label, text, sentence, basis }) =>
      `<li><b>${escaped(label)}</b> ${escaped(text)}. ${escaped(sentence)} <small>${escaped(basis)}</small></li>`,
  )
  const list = findings ? `<h3>${escaped(findings.title)}</h3><ol>${found.join('')}</ol>` : ''
  return `<h2>${escaped(title)}</h2><table><tbody>${lines.join('')}</tbody></table>${list}`
}
