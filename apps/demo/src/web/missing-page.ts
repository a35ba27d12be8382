import type { Locale } from '@anlang/core'
import { html } from 'hono/html'
import { layout } from './layout.js'
import { pageWords } from './page-words.js'

/** Where there is no such dossier or page. */
export const missingPage = (locale: Locale) => {
  const words = pageWords[locale]
  return layout({
    locale,
    title: words.notFound,
    path: '/',
    body: html`<h1>${words.notFound}</h1><p>${words.notFoundRemedy} <a href="/?lang=${locale}">${words.back}</a></p>`,
  })
}
