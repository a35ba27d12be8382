import { canonicalJson } from '@anlang/workflows'
import type { DeliveryBook, DeliveryRecord, Lease, ParkedMessage, WaitingMessage } from './delivery-book.js'

/** One promise of every delivery book. `open` gives a fresh, empty one. */
export interface DeliveryBookCase {
  readonly name: string
  readonly run: (open: () => Promise<DeliveryBook>) => Promise<void>
}

const same = (actual: unknown, expected: unknown, what: string): void => {
  const [left, right] = [canonicalJson(actual), canonicalJson(expected)]
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`)
}

const taking = async (book: DeliveryBook, name: string, worker: string, now = 0): Promise<Lease> => {
  const taken = await book.take(name, { worker, now, until: now + 100 })
  if (!taken.ok) throw new Error(`${name} is held by ${taken.worker}`)
  return taken.lease
}

const waits = (position: number, more: Partial<WaitingMessage> = {}): WaitingMessage => ({
  position,
  dossier: 'hồ-sơ-1',
  attempts: 1,
  retryAt: 1_700_000_000_000,
  failure: { code: 'answered', status: 503 },
  ...more,
})

const parks = (position: number, more: Partial<ParkedMessage> = {}): ParkedMessage => ({
  position,
  key: `hồ-sơ-1/${position}/1`,
  dossier: 'hồ-sơ-1',
  attempts: 16,
  failure: { code: 'timed_out' },
  at: 1_700_000_000_000,
  ...more,
})

const round = (position: number, more: Partial<DeliveryRecord> = {}): DeliveryRecord => ({
  position,
  arrived: [],
  waiting: [],
  parked: [],
  ...more,
})

const standing = async (book: DeliveryBook, consumer: string) => {
  const { position, waiting } = await book.progress(consumer)
  return { position, waiting }
}

const leases: readonly DeliveryBookCase[] = [
  {
    name: 'gives a lease to one of two workers, and tells the other who has it and until when',
    run: async (open) => {
      const book = await open()
      await taking(book, 'sổ', 'máy-1', 1_700_000_000_000)
      const other = await book.take('sổ', { worker: 'máy-2', now: 1_700_000_000_099, until: 1_700_000_000_500 })
      same(other, { ok: false, worker: 'máy-1', until: 1_700_000_000_100 }, 'the other')
      await taking(book, 'sổ-khác', 'máy-2', 1_700_000_000_000)
    },
  },
  {
    name: 'gives a lease that has ended to another worker, and the one before holds it no more',
    run: async (open) => {
      const book = await open()
      const dead = await taking(book, 'sổ', 'máy-1')
      const next = await taking(book, 'sổ', 'máy-2', 100)
      same(await book.hold(dead, 1_000), false, 'the one before')
      same(await book.record(dead, round(5)), false, 'a record of the one before')
      same(await book.hold(next, 1_000), true, 'the next')
      same((await book.progress('sổ')).position, 0, 'position')
    },
  },
  {
    name: 'leaves a lease that has ended with its worker as long as nobody takes it',
    run: async (open) => {
      const book = await open()
      const lease = await taking(book, 'sổ', 'máy-1')
      same(await book.record(lease, round(5)), true, 'late record')
      same(await book.hold(lease, 10_000), true, 'late hold')
    },
  },
  {
    name: 'lets a worker that starts again under its name go on at once, and the process before it no more',
    run: async (open) => {
      const book = await open()
      const before = await taking(book, 'sổ', 'máy-1')
      const again = await taking(book, 'sổ', 'máy-1', 1)
      same([await book.hold(before, 200), await book.hold(again, 200)], [false, true], 'before and again')
    },
  },
  {
    name: 'tells beside the progress whose turn it is, so that a lease that was taken away shows before anything is sent',
    run: async (open) => {
      const book = await open()
      same((await book.progress('sổ')).term, 0, 'nobody')
      const dead = await taking(book, 'sổ', 'máy-1')
      same((await book.progress('sổ')).term, dead.term, 'one')
      const next = await taking(book, 'sổ', 'máy-2', 100)
      same([(await book.progress('sổ')).term === next.term, next.term > dead.term], [true, true], 'the next')
    },
  },
  {
    name: 'gives a lease that was given back to whoever asks',
    run: async (open) => {
      const book = await open()
      const lease = await taking(book, 'sổ', 'máy-1')
      await book.hold(lease, 0)
      await taking(book, 'sổ', 'máy-2', 1)
    },
  },
]

const records: readonly DeliveryBookCase[] = [
  {
    name: 'begins at the beginning, for each consumer its own',
    run: async (open) => {
      const book = await open()
      await book.record(await taking(book, 'sổ', 'máy-1'), round(7))
      same(await standing(book, 'sổ'), { position: 7, waiting: [] }, 'one')
      same(await standing(book, 'sổ-khác'), { position: 0, waiting: [] }, 'another')
    },
  },
  {
    name: 'keeps what waits, by position, until it arrives or is parked',
    run: async (open) => {
      const book = await open()
      const lease = await taking(book, 'sổ', 'máy-1')
      const behind = { position: 9, dossier: 'hồ-sơ-1', attempts: 0, retryAt: 0 }
      await book.record(lease, round(9, { waiting: [behind, waits(3), waits(4, { failure: { code: 'failed' } })] }))
      same(
        await standing(book, 'sổ'),
        { position: 9, waiting: [waits(3), waits(4, { failure: { code: 'failed' } }), behind] },
        'all that wait',
      )
      await book.record(lease, round(9, { arrived: [3], waiting: [waits(4, { attempts: 2 })], parked: [parks(9)] }))
      same(await standing(book, 'sổ'), { position: 9, waiting: [waits(4, { attempts: 2 })] }, 'what still waits')
      same(await book.parked('sổ', 0, 10), [parks(9)], 'parked')
    },
  },
  {
    name: 'tells parked messages page by page',
    run: async (open) => {
      const book = await open()
      const answered = parks(4, { failure: { code: 'answered', status: 410 } })
      await book.record(await taking(book, 'sổ', 'máy-1'), round(9, { parked: [parks(9), answered, parks(2)] }))
      same(await book.parked('sổ', 0, 2), [parks(2), answered], 'first page')
      same(await book.parked('sổ', 4, 2), [parks(9)], 'second page')
      same(await book.parked('sổ-khác', 0, 2), [], 'of another')
    },
  },
  {
    name: 'tells every consumer in numbers, by name, and no mere lease',
    run: async (open) => {
      const book = await open()
      await taking(book, 'deadlines', 'máy-1')
      await book.record(await taking(book, 'b', 'máy-1'), round(9, { waiting: [waits(3)], parked: [parks(4)] }))
      await book.record(await taking(book, 'a', 'máy-1'), round(2))
      const expected = [
        { consumer: 'a', position: 2, waiting: 0, parked: 0 },
        { consumer: 'b', position: 9, waiting: 1, parked: 1 },
      ]
      same(await book.consumers(), expected, 'consumers')
    },
  },
]

const replays: readonly DeliveryBookCase[] = [
  {
    name: 'goes back to a position, and forgets what waited or was parked behind it',
    run: async (open) => {
      const book = await open()
      const lease = await taking(book, 'sổ', 'máy-1')
      await book.record(lease, round(9, { waiting: [waits(2), waits(6)], parked: [parks(3), parks(7)] }))
      await book.replay('sổ', { after: 5 })
      same(await standing(book, 'sổ'), { position: 5, waiting: [waits(2)] }, 'progress')
      same(await book.parked('sổ', 0, 10), [parks(3)], 'parked')
    },
  },
  {
    name: 'begins for a new consumer where it is told to',
    run: async (open) => {
      const book = await open()
      await book.replay('sổ', { after: 12 })
      same(await standing(book, 'sổ'), { position: 12, waiting: [] }, 'progress')
    },
  },
  {
    name: 'lets parked messages wait again, as if they had not been tried, and no others',
    run: async (open) => {
      const book = await open()
      const lease = await taking(book, 'sổ', 'máy-1')
      await book.record(lease, round(9, { parked: [parks(3), parks(7)] }))
      await book.replay('sổ', { parked: [7, 8] })
      const again = { position: 7, dossier: 'hồ-sơ-1', attempts: 0, retryAt: 0 }
      same(await standing(book, 'sổ'), { position: 9, waiting: [again] }, 'progress')
      same(await book.parked('sổ', 0, 10), [parks(3)], 'parked')
    },
  },
  {
    name: 'takes the lease from whoever delivers during a replay, and lets anybody go on',
    run: async (open) => {
      const book = await open()
      const lease = await taking(book, 'sổ', 'máy-1')
      await book.record(lease, round(9))
      await book.replay('sổ', { after: 5 })
      same(await book.record(lease, round(10)), false, 'record')
      same((await book.progress('sổ')).position, 5, 'position')
      await taking(book, 'sổ', 'máy-2', 1)
    },
  },
]

/**
 * What every delivery book promises, as cases for any test runner.
 *
 * @example
 * ```ts
 * for (const { run } of deliveryBookContract) await run(async () => memoryDeliveryBook())
 * deliveryBookContract.length > 10 // => true
 * ```
 */
export const deliveryBookContract: readonly DeliveryBookCase[] = [...leases, ...records, ...replays]
