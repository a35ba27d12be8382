import { pastedText } from '../text/pasted-text.js'

/** The number of a document as the record keeps it: without the spaces that are typed beside its marks. */
export const documentNumber = (typed: string): string =>
  pastedText(typed)
    .trim()
    .replace(/\s*([/.-])\s*/g, '$1')
