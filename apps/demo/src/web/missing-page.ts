import type { Locale } from '@anlang/core'
import { html } from 'hono/html'
import { layout } from './layout.js'
import { pageWords } from './page-words.js'

const page = (locale: Locale, title: string, remedy: string) =>
  layout({
    locale,
    title,
    path: '/',
    body: html`<h1>${title}</h1><p>${remedy} <a href="/?lang=${locale}">${pageWords[locale].back}</a></p>`,
  })

/** Where there is no such dossier or page. */
export const missingPage = (locale: Locale) =>
  page(locale, pageWords[locale].notFound, pageWords[locale].notFoundRemedy)

/** Where the program failed; the record is not touched by reading. */
export const brokenPage = (locale: Locale) => page(locale, pageWords[locale].failed, pageWords[locale].failedRemedy)
