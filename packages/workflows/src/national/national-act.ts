import type { nationalWords } from './national-words.js'

type Procedures = (typeof nationalWords)['procedures']

/** The acts of the nation's procedures, as editors complete them; overlays have others. */
export type NationalAct = Procedures[keyof Procedures][number]
