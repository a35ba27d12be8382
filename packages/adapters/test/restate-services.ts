import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'
import type { Socket } from 'node:net'
import { createEndpointHandler } from '@restatedev/restate-sdk'
import type { HttpVersion } from './restate-server.js'

type Service = Parameters<typeof createEndpointHandler>[0]['services'][number]

/** Services that are served to Restate's servers for a while. */
export interface ServedServices {
  readonly uri: string
  /** Breaks off whatever is under way. */
  readonly stop: () => Promise<void>
}

/** How they are served. */
export interface Serving {
  /** 1.1 when not said, as the README advises. */
  readonly http?: HttpVersion
  /** One that was used before; any that is free when not said. */
  readonly port?: number
}

/** Serves services on this machine. */
export const serveServices = async (
  { services }: { readonly services: readonly Service[] },
  { http = '1.1', port = 0 }: Serving = {},
): Promise<ServedServices> => {
  const sockets = new Set<Socket>()
  const handler = createEndpointHandler({ services: [...services], logger: () => undefined })
  const server = http === '2' ? createHttp2Server(handler) : createServer(handler)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('it listens on a port')
  return {
    uri: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
