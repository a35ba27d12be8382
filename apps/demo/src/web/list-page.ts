import type { Locale } from '@anlang/core'
import type { DossierView, Engine } from '@anlang/workflows'
import { html } from 'hono/html'
import { namesOn, standingOf, titleOf } from './dossier-names.js'
import { layout } from './layout.js'
import { pageWords } from './page-words.js'

const row = (engine: Engine, view: DossierView, locale: Locale) => {
  const { dossier, procedure } = view
  const { title, ending } = standingOf(engine, procedure, dossier, locale)
  return html`<tr>
<td><a href="/dossiers/${encodeURIComponent(dossier.id)}?lang=${locale}">${titleOf(view, locale)}</a><small><code>${dossier.id}</code></small></td>
<td>${namesOn(engine, dossier.lastOn, locale).unit(dossier.subject)}</td>
<td>${dossier.year}</td>
<td><span class="badge ${ending}">${title}</span></td>
<td>${dossier.version}</td>
</tr>`
}

/** All dossiers, in the order in which they were opened. */
export const listPage = (engine: Engine, views: readonly DossierView[], locale: Locale) => {
  const words = pageWords[locale]
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="${words.dossiers}"><table>
<thead><tr><th scope="col">${words.procedure}</th><th scope="col">${words.subject}</th><th scope="col">${words.year}</th><th scope="col">${words.state}</th><th scope="col">${words.facts}</th></tr></thead>
<tbody>${views.map((view) => row(engine, view, locale))}</tbody>
</table></div>`
  return layout({
    locale,
    title: words.dossiers,
    path: '/',
    body: html`<h1>${words.dossiers}</h1>${views.length > 0 ? table : html`<p>${words.noDossiers}</p>`}`,
  })
}
