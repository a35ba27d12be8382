import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'

const isOutOfReach = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')

/** Listens on the loopback address alone; when the port is taken or not permitted, on a free one. */
export const serve = async (fetch: (request: Request) => Promise<Response>, port: number): Promise<string> => {
  const onPort = (wanted: number) =>
    new Promise<AddressInfo>((resolve, reject) => {
      const server = listen({ fetch, hostname: '127.0.0.1', port: wanted }, resolve)
      server.once('error', reject)
    })
  const address = await onPort(port).catch((error: unknown) => {
    if (!isOutOfReach(error)) throw error
    return onPort(0)
  })
  return `http://127.0.0.1:${address.port}/`
}
