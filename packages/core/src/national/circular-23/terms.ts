import type { Basis } from '../../bases/basis.js'
import { type InstrumentId, unverifiedLaw } from '../../bases/instruments.js'
import type { FigureDeclaration } from '../../figures/figure.js'

/** What every set of Circular 23/2012 shares. Its articles were read in quotations only, so nothing of it is verified. */
export const circular23 = {
  version: '2012.1',
  scheme: 'antt',
  from: '2012-04-27',
  to: '2022-02-09',
} as const

const instrument = 'tt-23-2012' satisfies InstrumentId

/** A place in Circular 23/2012. */
export const inCircular23 = (at: string): Basis => unverifiedLaw(instrument, at)

/** Something an office attests. */
export const attested = (vi: string, en: string) =>
  ({ type: 'yesNo', label: { vi, en } }) as const satisfies FigureDeclaration

/** Something that happened, or not, in the year. */
export const happened = (vi: string, en: string) =>
  ({ type: 'yesNo', settled: true, label: { vi, en } }) as const satisfies FigureDeclaration
