import type { IsoDate } from '@anlang/core'
import { activePaths, type StateValue } from '../procedure/statechart.js'
import type { Dossier } from './dossier.js'

/** The day each active state was entered: as before where it was active already. */
export const enteredAt = (value: StateValue, on: IsoDate, before: Dossier['entered']): Dossier['entered'] => {
  const entered: Record<string, IsoDate> = {}
  for (const path of activePaths(value)) entered[path] = before[path] ?? on
  return entered
}
