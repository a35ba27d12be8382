import type { IsoDate } from '../days/iso-date.js'

/** The first day the national table vouches for; its units may be older. */
export const vouchedFrom: IsoDate = '2011-01-01'
