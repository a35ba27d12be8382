import type { DeliveryBook } from '@anlang/adapters/delivery'
import type { Answer, Output } from '../output.js'
import type { JournalPlace, OpenedTo } from '../place/journal-place.js'
import { withPlace } from '../place/with-place.js'
import { refused } from '../refused.js'

/** Opens a journal, which has to be there, and works with the book beside it; none where nothing was ever delivered. */
export const withBook = (
  word: string,
  to: OpenedTo,
  output: Output,
  work: (book: DeliveryBook | undefined, place: JournalPlace) => Promise<Answer>,
): Promise<Answer> =>
  withPlace(word, to === 'read' ? to : 'there', output, async (place) => {
    const book = await place.book(to === 'made' ? to : 'there')
    return book.ok ? work(book.value, place) : refused(book.refusals, output, 2)
  })
