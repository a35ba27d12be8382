import type { Journal } from '@anlang/workflows'
import type { Answer, Output } from './output.js'
import { withPlace } from './place/with-place.js'

/** Opens a data file, or a database by its address, works with its journal and closes it; none is made. */
export const withJournal = (
  place: string,
  output: Output,
  work: (journal: Journal) => Promise<Answer>,
): Promise<Answer> => withPlace(place, 'there', output, ({ journal }) => work(journal))
