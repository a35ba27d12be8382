import type { ConsumerNumbers } from '@anlang/adapters/watch'
import { formatCount, type Locale } from '@anlang/core'
import { nounFor } from '../counted.js'

/** Counts of an observation stop here: so many, or more. */
const most = 1_000

/** A count that may have stopped at the bound. */
export const boundedCount = (count: number, locale: Locale): string => {
  const said = formatCount(count, locale)
  if (count < most) return said
  return locale === 'vi' ? `từ ${said} trở lên` : `${said} or more`
}

/** How a consumer does, in numbers. */
export const consumerInWords = ({ consumer, behind, waiting, parked }: ConsumerNumbers, locale: Locale): string => {
  const counts = [boundedCount(behind, locale), formatCount(waiting, locale), formatCount(parked, locale)]
  return locale === 'vi'
    ? `Nơi nhận ${consumer}: ${counts[0]} tin chưa đến lượt gửi, ${counts[1]} tin chờ gửi lại, ${counts[2]} tin không chuyển được`
    : `Consumer ${consumer}: ${counts[0]} ${nounFor(behind, 'message', 'en')} not looked at, ${counts[1]} to be tried again, ${counts[2]} parked`
}
