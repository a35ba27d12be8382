import { cite, type ExplainedFinding, explain, formatDay, type Locale } from '@anlang/core'
import { assessmentIn, type DossierView, type Engine } from '@anlang/workflows'
import { html } from 'hono/html'
import { pageWords } from './page-words.js'

const row = ({ criterion, text, status, label, sentence, remedy, basis }: ExplainedFinding, locale: Locale) => html`<tr>
<th scope="row">${text}<small class="soft"> ${criterion}</small></th>
<td><span class="badge ${status}">${label}</span></td>
<td>${sentence}${remedy ? html`<small><strong>${pageWords[locale].turns}</strong> ${remedy}</small>` : ''}</td>
<td>${basis}</td>
</tr>`

/** The findings kept with the dossier, explained by the rules of their own day; nothing where there are none. */
export const findings = (engine: Engine, view: DossierView, locale: Locale) => {
  const assessment = assessmentIn(view)
  if (!assessment) return ''
  const words = pageWords[locale]
  const recorded = engine.findingsOf(assessment)
  if (!recorded) return html`<h2>${words.findings}</h2><p>${words.rulesGone}</p>`
  const { verdict, findings: rows, notes } = explain(recorded, locale)
  const { ruleSet, asOf } = recorded
  return html`<h2 id="findings">${words.findings}</h2>
<p><strong>${verdict}</strong> <span class="soft">${words.findingsOf(formatDay(asOf), `${ruleSet.title[locale]}, ${cite(ruleSet.basis, locale)}`)}</span></p>
${notes.map((note) => html`<p class="undetermined">${note}</p>`)}
<div class="scroll" tabindex="0" role="region" aria-label="${words.findings}"><table>
<thead><tr><th scope="col">${words.criterion}</th><th scope="col">${words.result}</th><th scope="col">${words.measured}</th><th scope="col">${words.basis}</th></tr></thead>
<tbody>${rows.map((finding) => row(finding, locale))}</tbody>
</table></div>`
}
