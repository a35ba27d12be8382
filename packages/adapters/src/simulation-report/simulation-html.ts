import type { Locale } from '@anlang/core'
import type { Bar, SimulationReport } from './simulation-report.js'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

const height = 26
const longest = 360

/** Bars as an SVG drawing; what it shows stands in the table beside it, so that it is hidden from readers of pages. */
const drawing = (bars: readonly Bar[]): string => {
  const most = Math.max(...bars.map(({ count }) => count))
  const drawn = bars.map(({ count }, place) => {
    const width = Math.max(2, Math.round((count / most) * longest))
    return `<rect x="0" y="${place * height + 4}" width="${width}" height="${height - 8}" rx="3"/>`
  })
  const whole = bars.length * height
  return `<svg aria-hidden="true" viewBox="0 0 ${longest} ${whole}" width="${longest}" height="${whole}">${drawn.join('')}</svg>`
}

const chart = ({ title, bars }: SimulationReport['charts'][number]): string => {
  const rows = bars.map(({ label, count }) => `<tr><th scope="row">${escaped(label)}</th><td>${count}</td></tr>`)
  return `<section><h2>${escaped(title)}</h2><div class="chart"><table><tbody>${rows.join('')}</tbody></table>${drawing(bars)}</div></section>`
}

const style = `:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--bar:#0b5c7a;--line:#c9c9c9}
@media(prefers-color-scheme:dark){:root{--ink:#f2f2f2;--paper:#161616;--bar:#7cc6e3;--line:#4a4a4a}}
body{margin:2rem auto;max-width:60rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
table{border-collapse:collapse}th,td{padding:0 .75rem 0 0;text-align:left;vertical-align:top;font-weight:normal}
.chart{display:flex;gap:1rem;align-items:start;flex-wrap:wrap}.chart tr{height:${height}px}.chart td{text-align:right}
svg{fill:var(--bar)}.list th,.list td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}.list thead th{font-weight:bold}`

/** A report as one page that needs nothing else: no script, no request to anybody. */
export const simulationHtml = ({ title, intro, charts, table, note }: SimulationReport, locale: Locale): string => {
  const head = table.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
  const rows = table.rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
  const list =
    rows.length > 0
      ? `<section><h2>${escaped(table.title)}</h2><table class="list"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`
      : ''
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(title)}</title><style>${style}</style></head><body><main><h1>${escaped(title)}</h1>`,
    `<p>${escaped(intro)}</p>${charts.map(chart).join('')}${list}${note === '' ? '' : `<p>${escaped(note)}</p>`}</main></body></html>`,
  ].join('\n')
}
