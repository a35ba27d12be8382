import { join } from 'node:path'
import type { Fault } from './fault.ts'
import type { Place } from './open-place.ts'
import type { SetStage } from './stage.ts'

const placeIn = (folder: string): Place => ({ kind: 'sqlite', path: join(folder, 'hồ sơ.db') })

const inFile =
  (fault: Fault): SetStage =>
  async (folder) => ({ place: placeIn(folder), fault, remove: async () => undefined })

/** What a data file is put through. */
export const sqliteStages: Readonly<Record<string, SetStage>> = {
  kill: inFile({ name: 'kill' }),
  clock: inFile({ name: 'clock', jumps: true }),
}
