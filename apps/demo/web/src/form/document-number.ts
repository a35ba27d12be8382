import { pastedText } from '../text/pasted-text.js'

/** The number of a document as the record keeps it: it holds no spaces; a word processor puts some in. */
export const documentNumber = (typed: string): string => pastedText(typed).replace(/\s+/g, '')
