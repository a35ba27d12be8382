import type { DeliveryBook, ParkedMessage } from '@anlang/adapters/delivery'

const pageSize = 500

/** Every parked message of a consumer, in order. */
export async function* allParked(
  book: Pick<DeliveryBook, 'parked'>,
  consumer: string,
): AsyncGenerator<ParkedMessage, void> {
  for (let after = 0, more = true; more; ) {
    // oxlint-disable-next-line no-await-in-loop -- each page follows the one before
    const page = await book.parked(consumer, after, pageSize)
    yield* page
    after = page.at(-1)?.position ?? after
    more = page.length > 0
  }
}
