import { Hono } from 'hono'
import { faulty, refused } from './answer.js'
import type { HostEnvironment } from './host-environment.js'
import type { HostOptions } from './host-options.js'
import { readDay } from './read-request.js'

/** A unit as of a day: itself, what it stands under and holds, what it came from and became. */
export const unitRoutes = (options: HostOptions): Hono<HostEnvironment> => {
  const { units } = options.engine
  return new Hono<HostEnvironment>().get('/:id', (c) => {
    const id = c.req.param('id')
    const day = readDay(c.req.query('asOf'))
    if (!day.ok) return faulty(c, day)
    const found = units.find(id, day.value)
    if (!found.ok) return refused(c, found.refusals, options)
    return c.json({
      unit: found.value,
      path: units.path(id, day.value),
      children: units.children(id, day.value),
      predecessors: units.predecessors(id),
      successors: units.successors(id),
    })
  })
}
