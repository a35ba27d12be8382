import { Hono } from 'hono'
import type { HostEnvironment } from './host-environment.js'
import type { HostWatch } from './host-watch.js'

/**
 * `/health`: the process answers, whatever the journal does; who restarts processes asks it. `/ready`: it may be sent
 * people; 503 when not. `/metrics`: numbers for Prometheus. They say nothing of dossiers and ask nobody who they are:
 * a proxy keeps them from the world.
 */
export const watchRoutes = ({ ready, metrics }: HostWatch): Hono<HostEnvironment> =>
  new Hono<HostEnvironment>()
    .get('/health', (c) => c.json({ alive: true }))
    .get('/ready', async (c) => {
      const told = await ready()
      return c.json(told, told.ready ? 200 : 503)
    })
    .get('/metrics', async (c) =>
      c.text(await metrics(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
    )
