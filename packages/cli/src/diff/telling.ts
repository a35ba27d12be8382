import {
  type Basis,
  cite,
  formatDay,
  type Instruments,
  type IsoDate,
  instruments,
  type Locale,
  type Text,
} from '@anlang/core'
import {
  documentKinds,
  type Merged,
  type Procedure,
  type Province,
  positions,
  type RefusalNames,
  type StepOffice,
  stepsOf,
} from '@anlang/workflows'
import type { DiffWords } from './diff-words.js'
import { plain } from './markdown.js'
import { words } from './words.js'

/** What a description is made with: the overlay, what stands above it, and how things are said. */
export interface Telling {
  readonly locale: Locale
  readonly say: DiffWords
  readonly province: Province
  readonly above: Merged
  readonly names: RefusalNames
  readonly text: (text: Text) => string
  readonly law: (basis: Basis) => string
  readonly days: (life: { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined }) => string
  readonly document: (kind: string) => string
  readonly office: (office: StepOffice) => string
  /** An act of a procedure, or a step that is put in. */
  readonly act: (procedure: readonly Procedure[], command: string) => string
}

const wordFor = (table: Readonly<Record<string, Text>>, key: string, locale: Locale): string =>
  Object.hasOwn(table, key) ? (table[key]?.[locale] ?? key) : key

/** Gathers what descriptions are made with. `known` are the instruments that stand above. */
export const tellingOf = (
  province: Province,
  above: Merged,
  names: RefusalNames,
  known: Instruments,
  locale: Locale,
): Telling => {
  const say = words[locale]
  const cited: Instruments = { ...instruments, ...known, ...province.instruments }
  const inserted = Object.values(province.procedures ?? {}).flatMap(({ inserts = [] }) => inserts)
  const text = (given: Text) => plain(given[locale])
  return {
    locale,
    say,
    province,
    above,
    names,
    text,
    law: (basis) => say.law(plain(cite(basis, locale, cited))),
    days: ({ from, to }) => say.days(from && formatDay(from), to && formatDay(to)).replace(/\.$/, ''),
    document: (kind) => wordFor(documentKinds, kind, locale),
    office: ({ position, at }) => {
      const name = above.positions[position]?.[locale] ?? wordFor(positions, position, locale)
      return at === 'neighbourhood' ? name : `${name} ${say.places[at]}`
    },
    act: (versions, command) => {
      const own = inserted.find((one) => one.command === command)?.title
      const step = versions.flatMap(stepsOf).find((one) => one.command === command)?.title
      const title = own ?? step
      return title ? text(title) : plain(command)
    },
  }
}
