import { once } from 'node:events'
import { createServer, type ServerHttp2Session } from 'node:http2'
import { createEndpointHandler } from '@restatedev/restate-sdk'
import type { RestateJournal } from '../src/restate/index.js'

/** Services that are served to Restate's servers for a while. */
export interface ServedServices {
  readonly uri: string
  /** Breaks off whatever is under way. */
  readonly stop: () => Promise<void>
}

/** Serves services on this machine; on a port that was used before where one is named. */
export const serveServices = async (
  { services }: Pick<RestateJournal, 'services'>,
  port = 0,
): Promise<ServedServices> => {
  const sessions = new Set<ServerHttp2Session>()
  const server = createServer(createEndpointHandler({ services: [...services], logger: () => undefined }))
  server.on('session', (session) => {
    sessions.add(session)
    session.once('close', () => sessions.delete(session))
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('it listens on a port')
  return {
    uri: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const session of sessions) session.destroy()
      await closed
    },
  }
}
