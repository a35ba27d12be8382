import { dayInVietNam, daysBetween, type IsoDate } from '@anlang/core'
import type { Clock, Journal } from '@anlang/workflows'
import type { DeliveryBook } from '../delivery/index.js'
import type { ConsumerNumbers, FollowerNumbers, Observation, StoreStanding } from './observation.js'

/** What is looked at. */
export interface Watched {
  readonly journal: Pick<Journal, 'heads' | 'due' | 'outbox' | 'follow'>
  readonly clock: Clock
  /** Asks the store itself: `probeSqlite`, `probePostgres`. */
  readonly probe?: () => Promise<StoreStanding>
  /** The delivery book. */
  readonly book?: Pick<DeliveryBook, 'consumers'>
  /** The positions of those who follow facts, by name. */
  readonly followers?: () => Promise<Readonly<Record<string, number>>>
  /** How far is counted; 1,000 when not said. */
  readonly most?: number
  /** Is told of errors; whoever asks sees only that the journal does not answer. */
  readonly report?: (error: unknown) => void
}

type Page = (after: number, limit: number) => Promise<readonly unknown[]>

const counted = async (page: Page, position: number, most: number): Promise<number> =>
  (await page(position, most)).length

const consumersOf = async ({ journal, book, most = 1_000 }: Watched): Promise<readonly ConsumerNumbers[]> => {
  const consumers = (await book?.consumers()) ?? []
  return Promise.all(
    consumers.map(async ({ position, ...numbers }) => ({
      ...numbers,
      behind: await counted(journal.outbox, position, most),
    })),
  )
}

const followersOf = async ({ journal, followers, most = 1_000 }: Watched): Promise<readonly FollowerNumbers[]> => {
  const positions = Object.entries((await followers?.()) ?? {})
  return Promise.all(
    positions.map(async ([follower, position]) => ({
      follower,
      behind: await counted(journal.follow, position, most),
    })),
  )
}

const deadlinesOf = async ({ journal, most = 1_000 }: Watched, today: IsoDate): Promise<Observation['deadlines']> => {
  const due = await journal.due(today, { limit: most })
  return { due: due.length, oldestDays: due[0] ? daysBetween(due[0].fires, today) : 0 }
}

const silent: Observation = { reads: false, consumers: [], followers: [], deadlines: { due: 0, oldestDays: 0 } }

/**
 * Looks at a journal once, and tells in numbers how it does. A journal that does not answer is told as such, and the
 * error reported.
 *
 * @example
 * ```ts
 * const seen = await observe({ journal: memoryJournal(), clock: fixedClock('2022-11-14T08:00:00+07:00') })
 * seen.deadlines // => { due: 0, oldestDays: 0 }
 * ```
 */
export const observe = async (watched: Watched): Promise<Observation> => {
  const { journal, clock, probe, report = console.error } = watched
  try {
    await journal.heads({ limit: 1 })
    const store = await probe?.()
    return {
      reads: true,
      ...(store && { store }),
      consumers: await consumersOf(watched),
      followers: await followersOf(watched),
      deadlines: await deadlinesOf(watched, dayInVietNam(clock.now())),
    }
  } catch (error) {
    report(error)
    return silent
  }
}
