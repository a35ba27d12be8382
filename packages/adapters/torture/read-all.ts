import type { Journal, Positioned, PositionedMessage } from '@anlang/workflows'

const pageSize = 1000

const readOn = async <Row extends { readonly position: number }>(
  read: (after: number, limit: number) => Promise<readonly Row[]>,
  since: number,
): Promise<readonly Row[]> => {
  const all: Row[] = []
  for (let page = await read(since, pageSize); page.length > 0; ) {
    all.push(...page)
    page = await read(page.at(-1)?.position ?? since, pageSize)
  }
  return all
}

/** Every fact after a position. */
export const factsSince = (journal: Journal, since: number): Promise<readonly Positioned[]> =>
  readOn(journal.follow, since)

/** Every message after a position. */
export const messagesSince = (journal: Journal, since: number): Promise<readonly PositionedMessage[]> =>
  readOn(journal.outbox, since)
