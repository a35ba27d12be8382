import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { plainFault } from './answer.js'
import { commandRoutes } from './command-routes.js'
import { type Desk, setUpDesk } from './desk.js'
import { dossierRoutes } from './dossier-routes.js'
import { eventRoutes } from './event-routes.js'
import { explainRoutes } from './explain-routes.js'
import type { HostEnvironment } from './host-environment.js'
import type { HostOptions } from './host-options.js'
import { inboxRoutes } from './inbox-routes.js'
import { localeOf } from './locale-of.js'
import { meRoutes } from './me-routes.js'
import { openapiRoutes } from './openapi-routes.js'
import { procedureRoutes } from './procedure-routes.js'
import { registerRoutes } from './register-routes.js'
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
  c.header('vary', 'accept-language')
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

const mount = (app: Hono<HostEnvironment>, desk: Desk): void => {
  app.route('/api', commandRoutes(desk))
  app.route('/api/me', meRoutes(desk))
  app.route('/api/inbox', inboxRoutes(desk))
  app.route('/api/dossiers', dossierRoutes(desk))
  app.route('/api/explain', explainRoutes(desk))
  app.route('/api/units', unitRoutes(desk))
  app.route('/api/registers', registerRoutes(desk))
  app.route('/api/procedures', procedureRoutes(desk))
  app.route('/api/events', eventRoutes(desk))
}

/**
 * A JSON API over an engine. Who acts is said by `authenticate` and never by the body of a request; the header
 * `Idempotency-Key` is the id of a command; refusals are problems of RFC 9457, with their values for programs and their
 * sentences in the language of `?lang` or of the browser. Throws when a training identity is given to a host that is
 * not for training.
 *
 * @example
 * ```ts
 * const clock = fixedClock('2022-03-01T08:00:00+07:00')
 * const engine = createEngine({ journal: memoryJournal(), directory: fixedDirectory([]), clock })
 * const host = createHost({ engine, authenticate: async () => undefined })
 * const answer = await host.fetch(new Request('https://xa.example/api/inbox'))
 * answer.status // => 401
 * ```
 */
export const createHost = (options: HostOptions): Host => {
  const { watch, report = console.error } = options
  if (options.authenticate.training && !options.training) {
    throw new Error('a training identity believes whoever asks: only a host created with `training: true` may take it')
  }
  const app = new Hono<HostEnvironment>()
  app.use(headers)
  if (watch) app.route('/', watchRoutes(watch))
  app.route('/api/openapi.json', openapiRoutes())
  app.use('/api/*', identity(options))
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: (c) => plainFault(c, 'body_too_large') }))
  mount(app, setUpDesk(options, report))
  app.notFound((c) => plainFault(c, 'unknown_route'))
  app.onError((error, c) => {
    report(error)
    return plainFault(c, 'internal_error')
  })
  return { fetch: async (request) => app.fetch(request) }
}
