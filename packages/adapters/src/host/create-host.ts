import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { faulty, plainFault, refused } from './answer.js'
import { dossierRoutes } from './dossier-routes.js'
import type { HostEnvironment } from './host-environment.js'
import type { HostOptions } from './host-options.js'
import { localeOf } from './locale-of.js'
import { readInboxAsk, readMany } from './read-request.js'
import { unitRoutes } from './unit-routes.js'
import { watchRoutes } from './watch-routes.js'

/** A host: anything that takes a Web-standard request, on whatever runtime, can put it on the network. */
export interface Host {
  readonly fetch: (request: Request) => Promise<Response>
}

type Middleware = MiddlewareHandler<HostEnvironment>

const largestBody = 1_000_000

const headers: Middleware = async (c, next) => {
  c.set('locale', localeOf(c.req.query('lang'), c.req.header('accept-language')))
  await next()
  c.header('content-language', c.var.locale)
  c.header('cache-control', 'no-store')
  c.header('x-content-type-options', 'nosniff')
}

const identity =
  ({ authenticate }: HostOptions): Middleware =>
  async (c, next) => {
    const by = await authenticate(c.req.raw)
    if (!by) return plainFault(c, 'unauthenticated')
    c.set('by', by)
    return next()
  }

/**
 * A JSON API over an engine. Who acts is said by `authenticate` and never by the body of a request; the header
 * `Idempotency-Key` is the id of a command; refusals are problems of RFC 9457, with their values for programs and their
 * sentences in the language of `?lang` or of the browser.
 *
 * @example
 * ```ts
 * const clock = fixedClock('2022-03-01T08:00:00+07:00')
 * const engine = createEngine({ journal: memoryJournal(), directory: fixedDirectory([]), clock })
 * const host = createHost({ engine, authenticate: async () => undefined, describe: ({ code }) => code })
 * const answer = await host.fetch(new Request('https://xa.example/api/inbox'))
 * answer.status // => 401
 * ```
 */
export const createHost = (options: HostOptions): Host => {
  const { engine, watch, report = console.error } = options
  const app = new Hono<HostEnvironment>()
  app.use(headers)
  if (watch) app.route('/', watchRoutes(watch))
  app.use('/api/*', identity(options))
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: (c) => plainFault(c, 'body_too_large') }))
  app.route('/api/dossiers', dossierRoutes(options))
  app.route('/api/units', unitRoutes(options))
  app.post('/api/acts', async (c) => {
    const read = await readMany(c.req.raw, c.var.by)
    if (!read.ok) return faulty(c, read)
    const answer = await engine.actOnMany(read.value)
    return answer.ok ? c.json(answer.value) : refused(c, answer.refusals, options, 'body')
  })
  app.get('/api/inbox', async (c) => {
    const read = readInboxAsk(c.req.query(), c.var.by)
    return read.ok ? c.json({ inbox: await engine.inbox(read.value) }) : faulty(c, read)
  })
  app.notFound((c) => plainFault(c, 'unknown_route'))
  app.onError((error, c) => {
    report(error)
    return plainFault(c, 'internal_error')
  })
  return { fetch: async (request) => app.fetch(request) }
}
