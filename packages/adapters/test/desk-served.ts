import type { AddressInfo } from 'node:net'
import { createEngine, type Engine, type Journal } from '@anlang/workflows'
import { type ServerType, serve } from '@hono/node-server'
import { type Client, type ClientOptions, createClient } from '../src/client/index.js'
import { createHost, type Host } from '../src/host/index.js'
import { memoryJournal } from '../src/memory/index.js'
import { fixedClock, fixedDirectory, type TrainingClock, trainingIdentity } from '../src/training/index.js'
import { heldToOpenapi, type Met } from './held-to-openapi.js'
import { commune, village } from './office.js'

/** Where the host of a test is: behind a socket, or in the same page. */
export type Whereabouts = 'behind a socket' | 'in the page'

const cast = [
  { position: 'neighbourhoodHead', unit: village, person: 'trưởng-thôn' },
  { position: 'steeringStanding', unit: commune, person: 'thường-trực' },
  { position: 'chairman', unit: commune, person: 'chủ-tịch' },
  { position: 'police', unit: commune, person: 'công-an' },
  { position: 'front', unit: commune, person: 'mặt-trận' },
] as const

/** A training desk that is served, and clients of its people. */
export interface DeskServed {
  readonly clock: TrainingClock
  readonly engine: Engine
  readonly host: Host
  readonly base: string
  readonly clientOf: (person: string, more?: Partial<ClientOptions>) => Client
  readonly close: () => Promise<void>
}

const listening = (host: Host): Promise<{ readonly server: ServerType; readonly base: string }> =>
  new Promise((resolve) => {
    const server = serve({ fetch: host.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({ server, base: `http://127.0.0.1:${port}/api` }),
    )
  })

const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })

/** Serves a training desk over a fresh engine. */
export const serveDesk = async (
  where: Whereabouts,
  journal: Journal = memoryJournal(),
  events = { pollMs: 10, heartbeatMs: 20 },
  report: (error: unknown) => void = console.error,
  met?: Met,
): Promise<DeskServed> => {
  const clock = fixedClock('2022-03-01T08:00:00+07:00')
  const engine = createEngine({ journal, clock, directory: fixedDirectory(cast) })
  const authenticate = trainingIdentity({ cast, clock })
  const host = heldToOpenapi(createHost({ engine, training: true, authenticate, events, report }), met)
  const socket = where === 'in the page' ? undefined : await listening(host)
  const base = socket?.base ?? 'https://xa.example/api'
  return {
    clock,
    engine,
    host,
    base,
    clientOf: (person, more) =>
      createClient({
        base,
        headers: { 'x-anlang-persona': encodeURIComponent(person) },
        ...(socket ? {} : { fetch: host.fetch }),
        ...more,
      }),
    close: async () => {
      if (socket) await closed(socket.server)
    },
  }
}
