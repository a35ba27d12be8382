import type { Accepted } from '../api/index.js'
import type { Answer } from './answer.js'
import type { Client, CommandOptions } from './client.js'
import type { ClientOptions } from './client-options.js'
import { listenOn } from './listen.js'
import { createWire, type Sent } from './wire.js'

const command = (body: unknown, { key, seen, signal }: CommandOptions): Sent => ({
  method: 'POST',
  body,
  signal,
  headers: { 'idempotency-key': key, ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }) },
})

const place = (dossier: string): string => `/dossiers/${encodeURIComponent(dossier)}`

/**
 * A client of a host, wherever the host is: behind a network or, with `fetch: host.fetch`, in the same page. Every
 * method answers with a value or a problem, both in the language asked for, and none throws.
 *
 * @example
 * ```ts
 * const client = createClient({ base: 'https://xa.example/api', fetch: () => Promise.reject(new Error('no network')) })
 * const answer = await client.me()
 * answer.ok ? '' : answer.problem.code // => 'unreachable'
 * ```
 */
export const createClient = (options: ClientOptions): Client => {
  const wire = createWire(options)
  const { ask } = wire
  const send = (path: string, body: unknown, how: CommandOptions): Promise<Answer<Accepted>> =>
    ask(path, command(body, how))
  return {
    lang: wire.lang,
    me: (how) => ask('/me', how),
    inbox: (query, how) => ask('/inbox', { query: { ...query }, ...how }),
    dossiers: (query, how) => ask('/dossiers', { query: { ...query }, ...how }),
    dossier: (id, how) => ask(place(id), { tagged: true, ...how }),
    allowed: (id, query, how) => ask(`${place(id)}/allowed`, { query: { ...query }, ...how }),
    findings: (id, how) => ask(`${place(id)}/findings`, how),
    explain: (body, how) => ask('/explain', { method: 'POST', body, ...how }),
    units: (query, how) => ask('/units', { query: { ...query }, ...how }),
    unit: (id, asOf, how) => ask(`/units/${encodeURIComponent(id)}`, { query: { asOf }, ...how }),
    register: (name, query, how) => ask(`/registers/${name}`, { query: { ...query }, ...how }),
    procedures: (how) => ask('/procedures', how),
    procedure: (id, how) => ask(`/procedures/${encodeURIComponent(id)}`, how),
    open: (opening, how) => send('/dossiers', opening, how),
    act: (dossier, act, how) => send(`${place(dossier)}/acts`, act, how),
    claim: (dossier, claim, how) => send(`${place(dossier)}/claims`, claim, how),
    handOver: (dossier, handOver, how) => send(`${place(dossier)}/hand-overs`, handOver, how),
    changeEvidence: (dossier, change, how) => send(`${place(dossier)}/evidence`, change, how),
    confirmEvidence: (dossier, how) => send(`${place(dossier)}/evidence/confirmations`, {}, how),
    migrate: (dossier, migration, how) => send(`${place(dossier)}/migrations`, migration, how),
    closeDossier: (dossier, how) => send(`${place(dossier)}/closings`, {}, how),
    actOnMany: (acts, how) => ask('/acts', command(acts, how)),
    listen: (how) => listenOn(wire, how),
  }
}
