import { Hono } from 'hono'
import type { HostEnvironment } from './host-environment.js'
import { openapi } from './openapi.js'

/** What can be asked of a host, for programs: to anybody, since it says nothing of dossiers. */
export const openapiRoutes = (): Hono<HostEnvironment> => {
  // the same for every host of this release: made when it is asked for first
  let made: ReturnType<typeof openapi> | undefined
  return new Hono<HostEnvironment>().get('/', async (c) => {
    made ??= openapi()
    return c.json(await made)
  })
}
