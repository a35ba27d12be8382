import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { trainingProblem } from '../training/training-problem.js'
import { missingPages, missingPagesPolicy } from './missing-pages.js'

/** Assets carry a hash of their content in their names: another content has another name. */
const forever = 'public, max-age=31536000, immutable'

const wantsPage = (accept: string | undefined): boolean => accept === undefined || /text\/html|\*\/\*/.test(accept)

/** The built pages, and for every address of theirs the one document that they are. */
export const pages = (folder: string): Hono => {
  const document = join(folder, 'index.html')
  const app = new Hono()
  app.use(compress())
  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('cache-control', forever)
  })
  // what has no hash in its name is asked for each time, and sent when it is another
  app.use(async (c, next) => {
    if (c.req.path.startsWith('/assets/')) return next()
    return etag()(c, async () => {
      await next()
      if (c.res.ok) c.header('cache-control', 'no-cache')
    })
  })
  if (existsSync(folder)) app.use(serveStatic({ root: folder, index: 'no-index-of-a-folder' }))
  app.get('/assets/*', (c) => trainingProblem(c.req.raw, 'unknown_route'))
  app.get('*', (c) => {
    if (!wantsPage(c.req.header('accept'))) return trainingProblem(c.req.raw, 'unknown_route')
    if (existsSync(document)) return c.html(readFileSync(document, 'utf8'))
    c.header('content-security-policy', missingPagesPolicy)
    c.header('cache-control', 'no-store')
    return c.html(missingPages, 503)
  })
  return app
}
