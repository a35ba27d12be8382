import type { IsoDate, Text } from '@anlang/core'
import { type Engine, type Procedure, type RefusalNames, refusalNames } from '@anlang/workflows'

/** How things are called on a day, in both languages. */
export interface Names {
  readonly vi: RefusalNames
  readonly en: RefusalNames
}

/** Names as of a day; figures as the procedure spoken of has them. */
export const namesOf = ({ units }: Engine, on: IsoDate, procedure?: Procedure): Names => {
  const sources = { units, on, ...(procedure ? { procedure } : {}) }
  return { vi: refusalNames(sources, 'vi'), en: refusalNames(sources, 'en') }
}

/** One name in both languages. */
export const inBoth = ({ vi, en }: Names, name: (names: RefusalNames) => string): Text => ({
  vi: name(vi),
  en: name(en),
})
