import type { Journal } from '@anlang/workflows'
import type { Answer, Output } from './output.js'
import { withPlace } from './place/with-place.js'

/** Opens a data file, or a database by its address, reads its journal and closes it; nothing is written. */
export const withJournal = (
  place: string,
  output: Output,
  work: (journal: Journal) => Promise<Answer>,
): Promise<Answer> => withPlace(place, 'read', output, ({ journal }) => work(journal))
