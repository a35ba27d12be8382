import { join } from 'node:path'
import type { Fault } from './fault.ts'
import { fullDisk } from './full-disk.ts'
import type { Place } from './open-place.ts'
import { powerCut } from './power-cut.ts'
import { smallDisk } from './small-disk.ts'
import type { SetStage } from './stage.ts'

const placeIn = (folder: string): Place => ({ kind: 'sqlite', path: join(folder, 'hồ sơ.db') })

const inFile =
  (faultOf: (path: string, folder: string) => Fault): SetStage =>
  async (folder) => {
    const place = placeIn(folder)
    return { place, fault: faultOf(place.path, folder), remove: async () => undefined }
  }

const onSmallDisk: SetStage = async (folder) => {
  const disk = smallDisk(folder, 512)
  if ('without' in disk) return disk
  return { place: placeIn(disk.folder), fault: fullDisk(disk), remove: async () => disk.remove() }
}

/** What a data file is put through. */
export const sqliteStages: Readonly<Record<string, SetStage>> = {
  kill: inFile(() => ({ name: 'kill' })),
  clock: inFile(() => ({ name: 'clock', jumps: true })),
  disk: onSmallDisk,
  power: inFile(powerCut),
}
