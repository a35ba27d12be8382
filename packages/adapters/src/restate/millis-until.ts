import type { IsoDate, IsoInstant } from '@anlang/core'

/** Milliseconds from a moment until a day begins in Viet Nam; none when it has begun. */
export const millisUntil = (day: IsoDate, now: IsoInstant): number =>
  Math.max(0, Date.parse(`${day}T00:00:00+07:00`) - Date.parse(now))
