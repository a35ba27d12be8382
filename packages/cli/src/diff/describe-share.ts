import { type CouncilShare, type Fraction, formatDecimal, type Locale } from '@anlang/core'
import type { Telling } from './telling.js'

/** A share in percent, or as the fraction that it is. */
export const describeShare = (share: number | Fraction, locale: Locale): string => {
  if (typeof share === 'number') return `${formatDecimal(share, locale)} %`
  const { numerator, denominator } = share
  // a fraction of a hundred or a thousand is a percentage
  return 1000 % denominator === 0 && denominator >= 100
    ? `${formatDecimal((numerator * 100) / denominator, locale)} %`
    : `${numerator}/${denominator}`
}

/** What a council's vote needs. */
export const describeCouncilShare = ({ share, bound }: CouncilShare, telling: Telling): string =>
  telling.say.bounds[bound ?? 'atLeast'](describeShare(share, telling.locale))
