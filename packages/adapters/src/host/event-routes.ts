import { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { faulty } from './answer.js'
import type { Told } from './change-line.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import { readPosition } from './read-query.js'

const tell = async (stream: SSEStreamingApi, told: Told): Promise<void> => {
  if (told === 'beat') {
    await stream.write(':\n\n')
  } else if ('missed' in told) {
    await stream.writeSSE({ event: 'missed', id: String(told.missed), data: '' })
  } else {
    const { change } = told
    await stream.writeSSE({ event: 'change', id: String(change.position), data: JSON.stringify(change) })
  }
}

/**
 * What happens, as server-sent events: `change` with the dossier, its version and the type of the fact, and nothing
 * else; `missed` where more happened than is told one by one. Ids are places among the facts: `Last-Event-ID` resumes.
 */
export const eventRoutes = ({ changes }: Desk): Hono<HostEnvironment> =>
  new Hono<HostEnvironment>().get('/', async (c) => {
    const after = readPosition(c.req.header('last-event-id'))
    if (!after.ok) return faulty(c, after)
    // who asks for the head alone hears nothing: no line is laid for them
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' })
    const line = await changes.listen(after.value)
    // proxies that gather answers would hold events back
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      stream.onAbort(line.close)
      c.req.raw.signal.addEventListener('abort', line.close)
      if (c.req.raw.signal.aborted) line.close()
      await stream.writeSSE({ event: 'here', id: String(line.from), data: '' })
      for await (const told of line.told()) await tell(stream, told)
    })
  })
