import type { Journal, Recorded } from '@anlang/workflows'
import { unlessUnreadable } from './unless-unreadable.js'

const pageSize = 500

interface Placed {
  readonly position: number
  /** Absent where it cannot be read. */
  readonly recorded?: Recorded
}

/** A page of facts, or a single one where one among them cannot be read. */
const pageAfter = async (journal: Pick<Journal, 'follow'>, after: number): Promise<readonly Placed[]> => {
  const page = await unlessUnreadable(() => journal.follow(after, pageSize))
  // positions are numbered one by one: what cannot be read is the next
  return page ?? (await unlessUnreadable(() => journal.follow(after, 1))) ?? [{ position: after + 1 }]
}

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
