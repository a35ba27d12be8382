import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { formatVerifierKey, type VerifierKey } from '@anlang/workflows/log'
import { escaped } from './escaped.js'
import { pageStyle } from './page-style.js'

/** The script of the page, with all it needs in one piece; made when this package is built. */
const scriptFile = (): string => createRequire(import.meta.url).resolve('@anlang/adapters/receipt-verifier.js')

/** A script within a page ends at its first closing tag, wherever that stands. */
const inPage = (script: string): string => script.replaceAll('</script', '<\\/script')

/**
 * The page on which anybody checks receipts: one file that works from a disk, without a network and without us. It trusts
 * the keys it is made with, which are shown on it.
 */
export const verifierPage = (keys: readonly VerifierKey[]): string => {
  const trusted = keys.map((key) => `<li><code>${escaped(formatVerifierKey(key))}</code></li>`)
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>Kiểm tra phiếu xác nhận</title><style>${pageStyle}</style></head><body><main>
<h1 data-words="title"></h1><p data-words="intro"></p>
<p><label for="text" data-words="label"></label></p><textarea id="text" spellcheck="false" aria-describedby="answer"></textarea>
<p><button type="button" id="check" data-words="check"></button> <button type="button" id="language" lang="en">English</button></p>
<div id="answer" aria-live="polite"></div>
<h2 data-words="keys"></h2><ul id="keys">${trusted.join('')}</ul></main>
<script>${inPage(readFileSync(scriptFile(), 'utf8'))}</script></body></html>
`
}
