import { createHost, localeOf } from '@anlang/adapters/host'
import { type DossierView, describeRefusal, type Engine, refusalNames } from '@anlang/workflows'
import { Hono } from 'hono'
import { dossierPage } from './dossier-page.js'
import { listPage } from './list-page.js'
import { brokenPage, missingPage } from './missing-page.js'
import { trainingIdentity } from './training-identity.js'

/** The record of a training desk is small: one page holds it. */
const everything = 10_000

const viewsOf = async (engine: Engine): Promise<readonly DossierView[]> => {
  const dossiers = await engine.dossiers({ limit: everything })
  const views = await Promise.all(dossiers.map(({ id }) => engine.dossier(id)))
  return views.flatMap((view) => (view.ok ? [view.value] : []))
}

/** Only names of this machine: a page of another site that points its name here gets no answer. */
const isLocal = (url: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)

/** The pages of the demo and, under /api, the JSON host over the same engine. */
export const createSite = (engine: Engine, today: () => string): { fetch: (request: Request) => Promise<Response> } => {
  const host = createHost({
    engine,
    authenticate: trainingIdentity,
    describe: (refusal, locale) =>
      describeRefusal(refusal, locale, refusalNames({ units: engine.units, on: today() }, locale)),
  })
  const site = new Hono()
  site.use(async (context, next) => {
    if (!isLocal(context.req.url)) return context.text('127.0.0.1', 421)
    await next()
    context.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    context.header('X-Content-Type-Options', 'nosniff')
  })
  site.all('/api/*', (context) => host.fetch(context.req.raw))
  site.get('/', async (context) => {
    const locale = localeOf(context.req.query('lang'), context.req.header('Accept-Language'))
    return context.html(listPage(engine, await viewsOf(engine), locale))
  })
  site.get('/dossiers/:id', async (context) => {
    const locale = localeOf(context.req.query('lang'), context.req.header('Accept-Language'))
    const view = await engine.dossier(context.req.param('id'))
    return view.ok ? context.html(dossierPage(engine, view.value, locale)) : context.html(missingPage(locale), 404)
  })
  site.onError((error, context) => {
    console.error(error)
    return context.html(brokenPage(localeOf(context.req.query('lang'), context.req.header('Accept-Language'))), 500)
  })
  site.notFound((context) =>
    context.html(missingPage(localeOf(context.req.query('lang'), context.req.header('Accept-Language'))), 404),
  )
  return { fetch: async (request) => site.fetch(request) }
}
