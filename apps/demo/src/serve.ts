import type { AddressInfo } from 'node:net'
import { serve as listen, type ServerType } from '@hono/node-server'

/** A server that listens. */
export interface Served {
  readonly url: string
  /** Takes nobody new, and resolves when everybody has their answer. */
  readonly close: () => Promise<void>
}

const isOutOfReach = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')

/** Long enough for an answer that is being made; who keeps a connection longer is cut off. */
const patience = 2000

const closing = (server: ServerType) => (): Promise<void> =>
  new Promise((resolve) => {
    const impatient = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })

/** Listens on the loopback address alone; when the port is taken or not permitted, on a free one. */
export const serve = async (fetch: (request: Request) => Promise<Response>, port: number): Promise<Served> => {
  const onPort = (wanted: number) =>
    new Promise<{ readonly server: ServerType; readonly address: AddressInfo }>((resolve, reject) => {
      const server = listen({ fetch, hostname: '127.0.0.1', port: wanted }, (address) => resolve({ server, address }))
      server.once('error', reject)
    })
  const { server, address } = await onPort(port).catch((error: unknown) => {
    if (!isOutOfReach(error)) throw error
    return onPort(0)
  })
  return { url: `http://127.0.0.1:${address.port}/`, close: closing(server) }
}
