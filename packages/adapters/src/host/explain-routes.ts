import { checkFigures, type Evaluation, evaluate, type Locale, type Outcome, refuse } from '@anlang/core'
import { evaluateDossier, type Refusal } from '@anlang/workflows'
import { Hono } from 'hono'
import type { ExplainAnswer, ExplainAsk } from '../api/index.js'
import { faulty, plainFault, refused } from './answer.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import { readExplain } from './read-request.js'
import { toldFindings, toldRemedies } from './told-findings.js'

type Found = Outcome<Evaluation | undefined, Refusal>

/** Those of a dossier with others in their place, and days of papers that come along: by the very checks that an act would meet. */
const ofDossier = async ({ engine }: Desk, ask: Extract<ExplainAsk, { dossier: string }>): Promise<Found> => {
  const situation = await engine.situation(ask.dossier)
  if (!situation.ok) return situation
  const { documents = [], figures = {} } = ask
  return evaluateDossier(situation.value, { on: engine.today(), data: { documents, figures } })
}

const ofRules = (
  { engine }: Desk,
  { scheme, subject, asOf, unit, figures }: Extract<ExplainAsk, { scheme: string }>,
): Found => {
  const rules = engine.definitions.ruleSetFor({ scheme, subject, asOf }, unit ?? '')
  if (!rules.ok) return rules
  const [fault, ...faults] = checkFigures(rules.value.figures, [], figures)
  return fault ? refuse(fault, ...faults) : evaluate(rules.value, figures, { asOf })
}

const told = (evaluation: Evaluation, locale: Locale): ExplainAnswer => {
  const { ruleSet, asOf, figures, verdict } = evaluation
  return {
    ruleSet: { id: ruleSet.id, version: ruleSet.version, title: ruleSet.title[locale] },
    asOf,
    figures,
    verdict,
    explanation: toldFindings(evaluation, locale),
    remedies: toldRemedies(evaluation, locale),
  }
}

/** What the criteria would say of figures, and what would turn it. Nothing is written. */
export const explainRoutes = (desk: Desk): Hono<HostEnvironment> =>
  new Hono<HostEnvironment>().post('/', async (c) => {
    const read = await readExplain(c.req.raw)
    if (!read.ok) return faulty(c, read)
    const found = 'dossier' in read.value ? await ofDossier(desk, read.value) : ofRules(desk, read.value)
    if (!found.ok) return refused(c, found.refusals, desk, 'body')
    return found.value ? c.json(told(found.value, c.var.locale)) : plainFault(c, 'no_criteria')
  })
