import type { Journal, Recorded } from '@anlang/workflows'
import { unlessUnreadable } from './unless-unreadable.js'

const pageSize = 500

interface Placed {
  readonly position: number
  /** Absent where it cannot be read. */
  readonly recorded?: Recorded
}

/** So many in a row that cannot be read are one, and positions have gaps, as those of Postgres have. */
const mostInARow = 1_000

/** The first position after which something can be read, beyond one after which nothing can. */
const nextReadable = async (isReadable: (after: number) => Promise<boolean>, beyond: number): Promise<number> => {
  let low = beyond
  let high = beyond + mostInARow
  while (!(await isReadable(high))) {
    const step = (high - low) * 2
    low = high
    high += step
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (await isReadable(middle)) high = middle
    else low = middle
  }
  return high
}

/** The places of what cannot be read after a position, as far as the next fact that can. */
const unreadableAfter = async (journal: Pick<Journal, 'follow'>, after: number): Promise<readonly Placed[]> => {
  const isReadable = async (position: number) =>
    (await unlessUnreadable(() => journal.follow(position, 1))) !== undefined
  const places: Placed[] = []
  // positions of a data file are numbered one by one: what cannot be read is the next
  for (let position = after + 1; places.length < mostInARow; position += 1) {
    places.push({ position })
    if (await isReadable(position)) return places
  }
  return [{ position: await nextReadable(isReadable, after + mostInARow) }]
}

/** A page of facts, or a single one where one among them cannot be read. */
const pageAfter = async (journal: Pick<Journal, 'follow'>, after: number): Promise<readonly Placed[]> =>
  (await unlessUnreadable(() => journal.follow(after, pageSize))) ??
  (await unlessUnreadable(() => journal.follow(after, 1))) ??
  unreadableAfter(journal, after)

/** The facts of all dossiers in the order in which they were recorded; nothing in the place of one that is unreadable. */
export async function* walkFacts(journal: Pick<Journal, 'follow'>): AsyncGenerator<Recorded | undefined> {
  for (let after = 0, more = true; more; ) {
    // oxlint-disable-next-line no-await-in-loop -- each page follows the one before
    const page = await pageAfter(journal, after)
    for (const { recorded } of page) yield recorded
    after = page.at(-1)?.position ?? after
    more = page.length > 0
  }
}
