import { measuredActs } from './acts.ts'
import { compareAct } from './compare-act.ts'
import { compareReading } from './compare-reading.ts'

/** Procedures: a whole act beside bare XState, and reading a long dossier beside a short one. */
export const compare = async (): Promise<void> => {
  for (const [name, measured] of Object.entries(measuredActs)) await compareAct(name, measured)
  await compareReading()
}
