import { headTag } from '@anlang/workflows'
import { type Asked, refused } from './answer.js'
import type { Desk } from './desk.js'
import { faultProblem, problemResponse } from './problem.js'
import { timelineOf } from './timeline-of.js'

/** How far a page was: the facts after it are news. None of them is when its record was another one altogether. */
const versionOf = (seen: string, tags: readonly string[]): number =>
  tags.includes(seen) ? Number.parseInt(seen, 10) : 0

/** Answers that the page a command was made on is old: what came since, and nothing was written. */
export const stalePage = async (c: Asked, desk: Desk, dossier: string, seen: string): Promise<Response> => {
  const view = await desk.engine.dossier(dossier)
  if (!view.ok) return refused(c, view.refusals, desk)
  const { locale } = c.var
  const version = versionOf(seen, view.value.facts.map(headTag))
  return problemResponse({
    ...faultProblem('stale_page', locale),
    since: timelineOf(desk, view.value, locale, version),
  })
}
