import type { Locale } from '@anlang/core'
import { html, raw } from 'hono/html'
import { pageWords } from './page-words.js'
import { style } from './style.js'

type Html = ReturnType<typeof html>

/** One page of the site: its language, its own title and its body. */
export interface PageParts {
  readonly locale: Locale
  readonly title: string
  /** Path without the language, for the same page in the other one. */
  readonly path: string
  readonly body: Html
}

/** The frame of every page. */
export const layout = ({ locale, title, path, body }: PageParts): Html => {
  const words = pageWords[locale]
  const other = locale === 'vi' ? 'en' : 'vi'
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${words.site}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header><div><a class="site" href="/?lang=${locale}">${words.site}</a><span class="soft">${words.tagline}</span>
<a class="other" href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${words.other}</a></div></header>
<main id="main">${body}</main>
<footer>${words.training}</footer>
</body>
</html>`
}
