import type { IsoDate, Text } from '@anlang/core'
import { type Engine, namesIn, type Procedure, type RefusalNames } from '@anlang/workflows'

/** How things are called on a day, in both languages. */
export interface Names {
  readonly vi: RefusalNames
  readonly en: RefusalNames
}

/** Names as of a day; acts, states and figures as the procedure spoken of has them. */
export const namesOf = (engine: Engine, on: IsoDate, procedure?: Procedure): Names => ({
  vi: namesIn(engine, { locale: 'vi', on, procedure }),
  en: namesIn(engine, { locale: 'en', on, procedure }),
})

/** One name in both languages. */
export const inBoth = ({ vi, en }: Names, name: (names: RefusalNames) => string): Text => ({
  vi: name(vi),
  en: name(en),
})
