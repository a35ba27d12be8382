import type { Locale } from '@anlang/core'
import type { DescribedPart } from './description.js'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (sign: string): string => escapes[sign] ?? sign

const tags: Readonly<Record<string, string>> = { '**': 'strong', '~~': 'del' }

/** The Markdown that descriptions are written in (escapes, what is bold, what is struck out) as HTML. */
const inline = (markdown: string): string => {
  const open = new Set<string>()
  return markdown.replace(/\\(.)|\*\*|~~|[&<>"']/gu, (found: string, plain: string | undefined) => {
    if (plain !== undefined) return escaped(plain)
    const tag = tags[found]
    if (tag === undefined) return escaped(found)
    if (open.delete(tag)) return `</${tag}>`
    open.add(tag)
    return `<${tag}>`
  })
}

const style = `:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#c9c9c9}
@media(prefers-color-scheme:dark){:root{--ink:#f2f2f2;--paper:#161616;--line:#4a4a4a}}
body{margin:2rem auto;max-width:48rem;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h2{margin:2rem 0 .5rem;font-size:1.15rem;border-bottom:1px solid var(--line)}li{margin:.4rem 0}del{opacity:.7}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}li{break-inside:avoid}}`

/** Parts under headings as one page that needs nothing else: no script, no request to anybody. */
export const page = (title: string, parts: readonly DescribedPart[], nothing: string, locale: Locale): string =>
  [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${inline(title)}</title><style>${style}</style></head><body><main><h1>${inline(title)}</h1>`,
    ...(parts.length === 0 ? [`<p>${inline(nothing)}</p>`] : []),
    ...parts.map(({ title: heading, items }) => {
      const listed = items.map(({ text }) => `<li>${inline(text)}</li>`).join('\n')
      return `<section><h2>${inline(heading)}</h2>\n<ul>\n${listed}\n</ul></section>`
    }),
    '</main></body></html>',
  ].join('\n')
