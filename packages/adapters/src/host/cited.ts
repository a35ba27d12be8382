import { type Basis, cite, type Instruments, type Text } from '@anlang/core'

/** A place of the law as it is cited in both languages. */
export const cited = (basis: Basis, instruments: Instruments): Text => ({
  vi: cite(basis, 'vi', instruments),
  en: cite(basis, 'en', instruments),
})
