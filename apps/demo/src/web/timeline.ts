import { explain, formatDay, type Locale } from '@anlang/core'
import {
  type DossierView,
  describeNote,
  documentKinds,
  type Engine,
  type Fact,
  isNote,
  isOpening,
  isStep,
  type Procedure,
  type Recorded,
  type RefusalNames,
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
${data.session ? html`<p>${words.session(data.session)}</p>` : ''}
${data.reason ? html`<p>${words.reason}: ${names.reason(data.reason)}</p>` : ''}
${data.items ? html`<p>${words.returned}: ${data.items.map((item) => names.item(item)).join('; ')}</p>` : ''}`
}

/** What was found at one fact, by the rules of that day: the verdict, and what stood against it. */
const foundAt = (engine: Engine, { assessment }: StepTaken, locale: Locale) => {
  const kept = engine.findingsOf(assessment)
  if (!kept) return ''
  const { verdict, findings } = explain(kept, locale)
  const against = findings.filter(({ status }) => status === 'not_met')
  return html`<p class="${kept.verdict}">${verdict}</p>
${against.length > 0 ? html`<ul>${against.map(({ text, sentence, remedy }) => html`<li>${text}. ${sentence} ${remedy ?? ''}</li>`)}</ul>` : ''}`
}

const headline = (fact: Fact, locale: Locale, names: RefusalNames): string => {
  if (isOpening(fact)) return pageWords[locale].opened
  return isNote(fact) ? describeNote(fact, locale, names) : names.act(fact.act)
}

const entry = (engine: Engine, { fact, hash, version }: Recorded, locale: Locale, { procedure }: DossierView) => {
  const words = pageWords[locale]
  const names = namesOn(engine, fact.on, locale, procedure)
  return html`<li id="fact-${version}">
<h3>${headline(fact, locale, names)}</h3>
<p class="soft"><time datetime="${fact.at}">${formatDay(fact.on)}</time> · ${names.office(fact.by)}</p>
${isStep(fact) ? brought(engine, fact, locale, procedure) : ''}
${isStep(fact) ? foundAt(engine, fact, locale) : ''}
<p><code title="${words.hash}: ${hash}">${hash.slice(0, 16)}…</code></p>
</li>`
}

/** The facts of a dossier, oldest first. */
export const timeline = (engine: Engine, view: DossierView, locale: Locale) =>
  html`<ol class="timeline">${view.facts.map((recorded) => entry(engine, recorded, locale, view))}</ol>`
