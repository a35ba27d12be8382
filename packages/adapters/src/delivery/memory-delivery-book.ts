import type {
  ConsumerStanding,
  DeliveryBook,
  DeliveryRecord,
  Lease,
  ParkedMessage,
  Replay,
  WaitingMessage,
} from './delivery-book.js'

interface Held {
  readonly lease: Lease
  readonly until: number
}

interface Page {
  readonly position: number
  readonly waiting: ReadonlyMap<number, WaitingMessage>
  readonly parked: ReadonlyMap<number, ParkedMessage>
}

const empty: Page = { position: 0, waiting: new Map(), parked: new Map() }

const byPosition = <Row extends { readonly position: number }>(rows: ReadonlyMap<number, Row>): readonly Row[] =>
  [...rows.values()].toSorted((a, b) => a.position - b.position)

const keyed = <Row extends { readonly position: number }>(rows: readonly Row[]) =>
  rows.map((row) => [row.position, row] as const)

const without = <Row>(rows: ReadonlyMap<number, Row>, gone: (position: number) => boolean) =>
  [...rows].filter(([position]) => !gone(position))

const written = (page: Page, { position, arrived, waiting, parked }: DeliveryRecord): Page => {
  const settled = new Set([...arrived, ...parked.map((row) => row.position)])
  return {
    position,
    waiting: new Map([...without(page.waiting, (one) => settled.has(one)), ...keyed(waiting)]),
    parked: new Map([...page.parked, ...keyed(parked)]),
  }
}

const rewound = (page: Page, after: number): Page => ({
  position: after,
  waiting: new Map(without(page.waiting, (position) => position > after)),
  parked: new Map(without(page.parked, (position) => position > after)),
})

const requeued = (page: Page, positions: readonly number[]): Page => {
  const again = positions.flatMap((position) => page.parked.get(position) ?? [])
  const waiting = again.map(({ position, dossier }) => ({ position, dossier, attempts: 0, retryAt: 0 }))
  return {
    position: page.position,
    waiting: new Map([...page.waiting, ...keyed(waiting)]),
    parked: new Map(without(page.parked, (position) => positions.includes(position))),
  }
}

/** The page after a replay. */
const replayed = (page: Page, what: Replay): Page =>
  'after' in what ? rewound(page, what.after) : requeued(page, what.parked)

/**
 * A delivery book in memory, for tests and training: gone with the process.
 *
 * @example
 * ```ts
 * await memoryDeliveryBook().progress('thư-ký') // => { term: 0, position: 0, waiting: [] }
 * ```
 */
export const memoryDeliveryBook = (): DeliveryBook => {
  const leases = new Map<string, Held>()
  const pages = new Map<string, Page>()
  const pageOf = (consumer: string): Page => pages.get(consumer) ?? empty
  const isHeld = ({ name, term }: Lease): boolean => leases.get(name)?.lease.term === term
  return {
    take: async (name, { worker, now, until }) => {
      const held = leases.get(name)
      if (held && held.lease.worker !== worker && held.until > now) {
        return { ok: false, worker: held.lease.worker, until: held.until }
      }
      const lease = { name, worker, term: (held?.lease.term ?? 0) + 1 }
      leases.set(name, { lease, until })
      return { ok: true, lease }
    },
    hold: async (lease, until) => {
      if (!isHeld(lease)) return false
      leases.set(lease.name, { lease, until })
      return true
    },
    progress: async (consumer) => {
      const { position, waiting } = pageOf(consumer)
      return { term: leases.get(consumer)?.lease.term ?? 0, position, waiting: byPosition(waiting) }
    },
    record: async (lease, record) => {
      if (!isHeld(lease)) return false
      pages.set(lease.name, written(pageOf(lease.name), record))
      return true
    },
    parked: async (consumer, after, limit) =>
      byPosition(pageOf(consumer).parked)
        .filter(({ position }) => position > after)
        .slice(0, limit),
    replay: async (consumer, what) => {
      const term = (leases.get(consumer)?.lease.term ?? 0) + 1
      leases.set(consumer, { lease: { name: consumer, worker: '', term }, until: 0 })
      pages.set(consumer, replayed(pageOf(consumer), what))
    },
    consumers: async () =>
      [...pages]
        .map(([consumer, { position, waiting, parked }]): ConsumerStanding => {
          return { consumer, position, waiting: waiting.size, parked: parked.size }
        })
        .toSorted((a, b) => (a.consumer < b.consumer ? -1 : 1)),
  }
}
