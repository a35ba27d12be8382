import type { IsoDate } from '@anlang/core'

const dayMs = 86_400_000

/** Calendar days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
