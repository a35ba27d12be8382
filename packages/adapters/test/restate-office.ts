import type { Journal } from '@anlang/workflows'
import { type RestateJournalOptions, restateJournal } from '../src/restate/index.js'
import { fixedClock } from '../src/training/index.js'
import { emptyJournal, openedJournal, pgClient } from './postgres-clients.js'
import { type PostgresServer, postgresBinaries } from './postgres-server.js'
import { type HttpVersion, type RestateServers, restateBinary, startRestate } from './restate-server.js'
import { serveServices } from './restate-services.js'

/** Whether this platform has both servers. */
export const canRunRestate = restateBinary !== undefined && postgresBinaries !== undefined

/** A journal by Restate with all it needs: servers, records in a Postgres server that is there, services that are served. */
export interface RestateOffice {
  readonly journal: Journal
  /** The records past Restate. */
  readonly records: Journal
  readonly servers: RestateServers
  /** Breaks off the process that serves the services, as far as the servers can see. */
  readonly stopServing: () => Promise<void>
  /** Serves them again, where they were, as another process would. */
  readonly serveAgain: (onDue?: RestateJournalOptions['onDue']) => Promise<void>
  readonly empty: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What an office differs in. */
export interface RestateOfficeOptions
  extends Partial<Pick<RestateJournalOptions, 'clock' | 'onDue' | 'patience' | 'insistFor'>> {
  /** The schema of its records, and the name of its objects. */
  readonly name?: string
  /** What the objects write to, where not the records themselves. */
  readonly before?: (records: Journal) => Journal
  /** How its services are served; by HTTP/1.1 when not said. */
  readonly http?: HttpVersion
  /** Servers that are there already, and stay. */
  readonly servers?: RestateServers
}

/** Opens it, and waits until it can be used. By its clock all deadlines are far off, unless another is given. */
export const openRestateOffice = async (
  postgres: PostgresServer,
  {
    name = 'by_restate',
    clock = fixedClock('2000-01-01T08:00:00+07:00'),
    before = (records) => records,
    http = '1.1',
    ...more
  }: RestateOfficeOptions = {},
): Promise<RestateOffice> => {
  const servers = more.servers ?? (await startRestate())
  const { client, close } = pgClient(postgres)
  const records = await openedJournal(client, { schema: name })
  const options = {
    onDue: async () => undefined,
    ...more,
    name,
    records: before(records),
    clock,
    ingress: servers.ingresses,
  }
  const made = restateJournal(options)
  let served = await serveServices(made, { http })
  await servers.register(served.uri, http)
  return {
    journal: made.journal,
    records,
    servers,
    stopServing: () => served.stop(),
    serveAgain: async (onDue = options.onDue) => {
      const port = Number(new URL(served.uri).port)
      served = await serveServices(restateJournal({ ...options, onDue }), { http, port })
    },
    empty: () => emptyJournal(client, name),
    close: async () => {
      if (!more.servers) await servers.remove()
      await served.stop()
      await close()
    },
  }
}
