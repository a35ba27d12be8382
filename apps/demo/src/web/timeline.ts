import { formatDay, type Locale } from '@anlang/core'
import {
  type DossierView,
  documentKinds,
  type Engine,
  isOpening,
  type Procedure,
  type Recorded,
  type StepTaken,
} from '@anlang/workflows'
import { html } from 'hono/html'
import { namesOn } from './dossier-names.js'
import { pageWords } from './page-words.js'

const brought = (engine: Engine, { data, on }: StepTaken, locale: Locale, procedure: Procedure | undefined) => {
  const words = pageWords[locale]
  const names = namesOn(engine, on, locale, procedure)
  const documents = data.documents ?? []
  const figures = Object.entries(data.figures ?? {})
  return html`${documents.length > 0 ? html`<p>${words.documents}: ${documents.map(({ kind, number, on: day }) => `${documentKinds[kind][locale]} ${number} (${formatDay(day)})`).join('; ')}</p>` : ''}
${figures.length > 0 ? html`<details><summary>${words.figures} (${figures.length})</summary><ul>${figures.map(([id, value]) => html`<li>${names.figure(id)}: <strong>${names.value(id, value)}</strong></li>`)}</ul></details>` : ''}
${data.vote ? html`<p>${words.vote(data.vote.present, data.vote.total, data.vote.inFavour)}</p>` : ''}
${data.items ? html`<p>${words.returned}: ${data.items.map((item) => names.item(item)).join('; ')}</p>` : ''}`
}

const entry = (engine: Engine, { fact, hash, version }: Recorded, locale: Locale, procedure: Procedure | undefined) => {
  const words = pageWords[locale]
  const names = namesOn(engine, fact.on, locale, procedure)
  return html`<li id="fact-${version}">
<h3>${isOpening(fact) ? words.opened : names.act(fact.act)}</h3>
<p class="soft"><time datetime="${fact.at}">${formatDay(fact.on)}</time> · ${names.office(fact.by)}</p>
${isOpening(fact) ? '' : brought(engine, fact, locale, procedure)}
<p><code title="${words.hash}: ${hash}">${hash.slice(0, 16)}…</code></p>
</li>`
}

/** The facts of a dossier, oldest first. */
export const timeline = (engine: Engine, { facts, procedure }: DossierView, locale: Locale) =>
  html`<ol class="timeline">${facts.map((recorded) => entry(engine, recorded, locale, procedure))}</ol>`
