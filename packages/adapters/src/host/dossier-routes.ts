import type { Locale } from '@anlang/core'
import { assessmentIn, type Dossier, type DossierView, headTag, type RefusalNames } from '@anlang/workflows'
import { Hono } from 'hono'
import type { AllowedAnswer, DossierAnswer, DossierName, DossiersAnswer, FindingsAnswer } from '../api/index.js'
import { allowedItems } from './allowed-items.js'
import { faulty, refused } from './answer.js'
import type { Desk } from './desk.js'
import { etagOf, isAtHand } from './etag.js'
import type { HostEnvironment } from './host-environment.js'
import { readAllowedAsk, readPage } from './read-query.js'
import { isDossierId } from './read-request.js'
import { summaryOf } from './summary-of.js'
import { timelineOf } from './timeline-of.js'
import { toldFindings } from './told-findings.js'
import { transitionItems } from './transition-items.js'

/** The name of who was assessed, so that a paragraph can speak of them. */
const subjectName = ({ entity, subject }: Dossier, names: RefusalNames): string | undefined =>
  entity ? undefined : names.unit(subject)

/** The recorded findings in words; the words are missing when the rules of that day are not at hand any more. */
const findingsOf = (desk: Desk, view: DossierView, locale: Locale): FindingsAnswer => {
  const assessment = assessmentIn(view)
  const found = desk.engine.findingsOf(assessment)
  if (!assessment || !found) return { assessment: assessment ?? null, explanation: null }
  const subject = subjectName(view.dossier, desk.names({ locale, on: assessment.asOf }))
  return { assessment, explanation: toldFindings(found, locale, subject) }
}

/** By what the dossier that is followed is known; its id alone says nothing to a reader. */
const followedBy = async (desk: Desk, { follows }: Dossier, locale: Locale): Promise<DossierName | null> => {
  if (follows === undefined) return null
  const followed = await desk.engine.current(follows)
  if (!followed.ok) return null
  const { id, procedure, subject, entity, model, year } = summaryOf(desk, followed.value, locale)
  return { id, procedure, subject, entity, model, year }
}

const answerOf = async (desk: Desk, view: DossierView, locale: Locale, tag: string): Promise<DossierAnswer> => {
  const { dossier, procedure, facts, broken } = view
  return {
    dossier,
    summary: summaryOf(desk, dossier, locale, procedure),
    follows: await followedBy(desk, dossier, locale),
    procedure: procedure ?? null,
    facts,
    timeline: timelineOf(desk, view, locale),
    broken: broken ?? null,
    tag,
  }
}

/** Reading what was recorded, and what may be done. */
export const dossierRoutes = (desk: Desk): Hono<HostEnvironment> => {
  const { engine } = desk
  return new Hono<HostEnvironment>()
    .get('/', async (c) => {
      const read = readPage(c.req.query())
      if (!read.ok) return faulty(c, read)
      const dossiers = await engine.dossiers(read.value)
      const last = dossiers.length < read.value.limit ? undefined : dossiers.at(-1)
      const summaries = dossiers.map((dossier) => summaryOf(desk, dossier, c.var.locale))
      return c.json<DossiersAnswer>({ dossiers, summaries, next: last?.id ?? null })
    })
    .on('GET', ['/:id', '/:id/allowed', '/:id/findings'], async (c, next) => {
      const id = c.req.param('id')
      if (!isDossierId(id)) return refused(c, [{ code: 'unknown_dossier', dossier: id }], desk)
      return next()
    })
    .get('/:id', async (c) => {
      const id = c.req.param('id')
      const now = await engine.tag(id)
      if (!now.ok) return refused(c, now.refusals, desk)
      const { locale } = c.var
      const etag = etagOf(now.value, locale)
      if (isAtHand(etag, c.req.header('if-none-match'))) return c.body(null, 304, { etag })
      const answer = await engine.dossier(id)
      if (!answer.ok) return refused(c, answer.refusals, desk)
      const last = answer.value.facts.at(-1)
      // the facts may be younger than the tag that was asked for first
      const tag = last ? headTag(last) : now.value
      c.header('etag', etagOf(tag, locale))
      return c.json(await answerOf(desk, answer.value, locale, tag))
    })
    .get('/:id/allowed', async (c) => {
      const id = c.req.param('id')
      const read = readAllowedAsk(c.req.query())
      if (!read.ok) return faulty(c, read)
      const { by, locale } = c.var
      // asked for first: what is read after it is not older, and a command that says it is refused rather than blind
      const tag = await engine.tag(id)
      if (!tag.ok) return refused(c, tag.refusals, desk)
      const ask = { dossier: id, by }
      const [steps, beside, situation] = await Promise.all([
        engine.allowed(ask),
        engine.transitions(ask),
        engine.situation(id),
      ])
      if (!steps.ok) return refused(c, steps.refusals, desk)
      if (!beside.ok) return refused(c, beside.refusals, desk)
      if (!situation.ok) return refused(c, situation.refusals, desk)
      const allowed = allowedItems(desk, situation.value, steps.value, { ...read.value, by, locale })
      const transitions = transitionItems(desk, beside.value, locale, situation.value.dossier.subject)
      return c.json<AllowedAnswer>({ allowed, transitions, today: engine.today(), tag: tag.value })
    })
    .get('/:id/findings', async (c) => {
      const answer = await engine.dossier(c.req.param('id'))
      if (!answer.ok) return refused(c, answer.refusals, desk)
      return c.json(findingsOf(desk, answer.value, c.var.locale))
    })
}
