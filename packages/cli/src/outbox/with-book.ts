import type { DeliveryBook } from '@anlang/adapters/delivery'
import type { Answer, Output } from '../output.js'
import type { JournalPlace, Made } from '../place/journal-place.js'
import { withPlace } from '../place/with-place.js'
import { refused } from '../refused.js'

/** Opens a journal and works with the delivery book beside it; none where nothing was ever delivered. */
export const withBook = (
  word: string,
  made: Made,
  output: Output,
  work: (book: DeliveryBook | undefined, place: JournalPlace) => Promise<Answer>,
): Promise<Answer> =>
  withPlace(word, 'there', output, async (place) => {
    const book = await place.book(made)
    return book.ok ? work(book.value, place) : refused(book.refusals, output, 2)
  })
