import { explain, type Locale } from '@anlang/core'
import { assessmentIn, type DossierView, type Engine } from '@anlang/workflows'
import { Hono } from 'hono'
import { faulty, refused } from './answer.js'
import type { HostEnvironment } from './host-environment.js'
import type { HostOptions } from './host-options.js'
import {
  readAct,
  readClaim,
  readConfirmation,
  readEvidence,
  readHandOver,
  readOpening,
  readPage,
} from './read-request.js'
import { takeCommand } from './take-command.js'

/** The recorded findings in words; the words are missing when the rules of that day are not at hand any more. */
const findingsOf = (engine: Engine, view: DossierView, locale: Locale) => {
  const assessment = assessmentIn(view)
  const found = engine.findingsOf(assessment)
  return { assessment: assessment ?? null, explanation: found ? explain(found, locale) : null }
}

/** Opening dossiers, taking steps, and reading what was recorded. */
export const dossierRoutes = (options: HostOptions): Hono<HostEnvironment> => {
  const { engine, describe } = options
  const routes = new Hono<HostEnvironment>()

  routes.post('/', async (c) => {
    const read = await readOpening(c.req.raw, c.var.by)
    if (!read.ok) return faulty(c, read)
    const answer = await engine.open(read.value)
    if (!answer.ok) return refused(c, answer.refusals, options, 'body')
    return c.json(answer.value, answer.value.repeated ? 200 : 201)
  })

  routes.post('/:id/acts', takeCommand(options, readAct, engine.act))
  routes.post('/:id/claims', takeCommand(options, readClaim, engine.claimWork))
  routes.post('/:id/hand-overs', takeCommand(options, readHandOver, engine.handOverWork))
  routes.post('/:id/evidence', takeCommand(options, readEvidence, engine.changeEvidence))
  routes.post('/:id/evidence/confirmations', takeCommand(options, readConfirmation, engine.confirmEvidence))

  routes.get('/', async (c) => {
    const read = readPage(c.req.query())
    if (!read.ok) return faulty(c, read)
    const dossiers = await engine.dossiers(read.value)
    const last = dossiers.length < read.value.limit ? undefined : dossiers.at(-1)
    return c.json({ dossiers, next: last?.id ?? null })
  })

  routes.get('/:id', async (c) => {
    const answer = await engine.dossier(c.req.param('id'))
    if (!answer.ok) return refused(c, answer.refusals, options)
    const { dossier, facts, broken } = answer.value
    return c.json({ dossier, facts, broken: broken ?? null })
  })

  routes.get('/:id/allowed', async (c) => {
    const answer = await engine.allowed({ dossier: c.req.param('id'), by: c.var.by })
    if (!answer.ok) return refused(c, answer.refusals, options)
    const allowed = answer.value.map(({ step, refusals, could }) => ({
      step,
      refusals,
      could,
      sentences: refusals.map((refusal) => describe(refusal, c.var.locale)),
    }))
    return c.json({ allowed })
  })

  routes.get('/:id/findings', async (c) => {
    const answer = await engine.dossier(c.req.param('id'))
    if (!answer.ok) return refused(c, answer.refusals, options)
    return c.json(findingsOf(engine, answer.value, c.var.locale))
  })

  return routes
}
