import { procedureOutline, procedureSvg } from '@anlang/adapters/diagram'
import type { Locale } from '@anlang/core'
import type { DossierView, Engine } from '@anlang/workflows'
import { html, raw } from 'hono/html'
import { namesOn, standingOf, titleOf } from './dossier-names.js'
import { findings } from './findings.js'
import { layout } from './layout.js'
import { pageWords } from './page-words.js'
import { timeline } from './timeline.js'

const about = (engine: Engine, view: DossierView, locale: Locale) => {
  const { dossier, procedure } = view
  const words = pageWords[locale]
  const { title, ending } = standingOf(engine, procedure, dossier, locale)
  const model = engine.models.find(({ id }) => id === dossier.model)
  const { follows } = dossier
  return html`<dl>
<dt>${words.state}</dt><dd><span class="badge ${ending}">${title}</span></dd>
<dt>${words.subject}</dt><dd>${engine.units
    .path(dossier.subject, dossier.lastOn)
    .map(({ fullName }) => fullName)
    .toReversed()
    .join(', ')}</dd>
<dt>${words.year}</dt><dd>${dossier.year}</dd>
${model ? html`<dt>${words.model}</dt><dd>“${model.name[locale]}”<ol>${model.domains.map(({ name }) => html`<li>${name[locale]}</li>`)}</ol></dd>` : ''}
${follows ? html`<dt>${words.follows}</dt><dd><a href="/dossiers/${encodeURIComponent(follows)}?lang=${locale}">${follows}</a></dd>` : ''}
<dt>${words.procedure}</dt><dd>${titleOf(view, locale)} <code>${dossier.procedure.id} ${dossier.procedure.version}</code></dd>
</dl>`
}

const diagram = ({ dossier, procedure }: DossierView, locale: Locale) => {
  const words = pageWords[locale]
  if (!procedure) return html`<p class="undetermined">${words.procedureGone}</p>`
  return html`<h2>${words.diagram}</h2>
<div class="diagram scroll" tabindex="0" role="region" aria-label="${words.diagram}">${raw(procedureSvg(procedure, { locale, at: dossier.value }))}</div>
<details><summary>${words.diagramText}</summary><ul>${procedureOutline(procedure, locale).map((line) => html`<li>${line}</li>`)}</ul></details>`
}

/** One dossier: what it is about, where it stands in its procedure, what was found, and all that happened. */
export const dossierPage = (engine: Engine, view: DossierView, locale: Locale) => {
  const words = pageWords[locale]
  const { dossier, broken } = view
  const title = `${titleOf(view, locale)}: ${namesOn(engine, dossier.lastOn, locale).unit(dossier.subject)}, ${dossier.year}`
  return layout({
    locale,
    title,
    path: `/dossiers/${encodeURIComponent(dossier.id)}`,
    body: html`<p><a href="/?lang=${locale}">‹ ${words.back}</a></p>
<h1>${title}</h1>
${about(engine, view, locale)}
${diagram(view, locale)}
${findings(engine, view, locale)}
<h2>${words.timeline}</h2>
${timeline(engine, view, locale)}
<p class="${broken ? 'not_met' : 'soft'}">${broken ? words.chainBroken(broken.version) : words.chainWhole}</p>`,
  })
}
